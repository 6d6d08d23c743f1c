import type { Instant } from '../../domain/kernel/time.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { CandidateCriteria } from '../../domain/testimonials/candidate-criteria.ts';
import type { ConsentRecord } from '../../domain/testimonials/consent.ts';
import type {
  Candidate,
  CandidateDecision,
  CandidateKey,
} from '../../domain/testimonials/testimonial.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

/** A user's decision on one candidate, and the consent record that it adds. */
export interface DecidedCandidate {
  key: CandidateKey;
  version: number;
  decision: CandidateDecision;
  record: ConsentRecord | null;
}

export interface CandidatesPort {
  /** Strongly consistent. */
  get(key: CandidateKey): Promise<Versioned<Candidate> | null>;
  /** In the order of the keys. Null if there is no candidate. Strongly consistent. */
  batchGet(keys: readonly CandidateKey[]): Promise<readonly (Candidate | null)[]>;
  /** Eventually consistent. Filters are evaluated as of `at`. */
  list(
    jobKey: string,
    request: SliceRequest & { criteria: CandidateCriteria; at: Instant },
  ): Promise<Slice<Candidate>>;
  /** All candidates of a person on a job, in any state. Strongly consistent. */
  ofRespondent(
    jobKey: string,
    who: { accountId: string; respondentId: string },
  ): Promise<readonly Versioned<Candidate>[]>;
  /** The consent records of each candidate, oldest first. */
  consentRecords(candidates: readonly Candidate[]): Promise<readonly (readonly ConsentRecord[])[]>;
  /**
   * Saves up to 40 decisions on candidates of one person in one transaction, with their consent records and
   * the updated respondent (null to leave it unchanged).
   */
  decide(
    decided: readonly DecidedCandidate[],
    respondent: Versioned<Respondent> | null,
    at: Instant,
  ): Promise<SaveResult>;
}
