import type { Instant } from '../../domain/kernel/time.ts';
import type { RiskBand } from '../../domain/scoring/bands/band.ts';
import type { Proposal } from '../../domain/truth/calibration/proposal.ts';

/** A proposal as created, with the data it is based on. */
export interface StoredProposal extends Proposal {
  id: string;
  jobKey: string;
  createdAt: Instant;
  /** The settings version it was compared with. */
  againstVersion: number;
  /** Active steps in the order of the fit. */
  stepKeys: readonly string[];
  /** Latest decision among its cases. Null without cases. */
  fittedUpTo: Instant | null;
  /** Earliest decision among its cases. Null without cases. */
  fittedFrom: Instant | null;
  /** SHA-256 of the cases. */
  casesHash: string;
  /** Accounts of each fold, parallel to `foldFits`. */
  foldAccounts: readonly (readonly string[])[];
  bandChanges: readonly { from: RiskBand; to: RiskBand; accounts: number }[];
}

export interface CalibrationsPort {
  /** Newest first, at most `limit`. */
  list(jobKey: string, limit: number): Promise<readonly StoredProposal[]>;
  get(jobKey: string, proposalId: string): Promise<StoredProposal | null>;
  save(proposals: readonly StoredProposal[]): Promise<void>;
}
