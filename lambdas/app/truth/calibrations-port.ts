import type { Instant } from '../../domain/kernel/time.ts';
import type { RiskBand } from '../../domain/scoring/bands/risk-band.ts';
import type { Proposal } from '../../domain/truth/calibration/proposal.ts';

/** A proposal as it was made, with what it was made of. */
export interface StoredProposal extends Proposal {
  id: string;
  jobKey: string;
  createdAt: Instant;
  /** The version of the settings that it was compared with. */
  againstVersion: number;
  /** Active steps in the order of the fit. */
  stepKeys: readonly string[];
  /** The latest decision among its cases; null without cases. */
  fittedUpTo: Instant | null;
  /** The first one. */
  fittedFrom: Instant | null;
  /** SHA-256 over the cases: others have another. */
  casesHash: string;
  /** The accounts of each fold, beside `foldFits`. */
  foldAccounts: readonly (readonly string[])[];
  bandChanges: readonly { from: RiskBand; to: RiskBand; accounts: number }[];
}

export interface CalibrationsPort {
  /** Newest first, at most so many. */
  list(jobKey: string, limit: number): Promise<readonly StoredProposal[]>;
  get(jobKey: string, proposalId: string): Promise<StoredProposal | null>;
  save(proposals: readonly StoredProposal[]): Promise<void>;
}
