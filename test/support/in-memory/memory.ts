import type { StoredProposal } from '../../../lambdas/app/truth/calibrations-port.ts';
import type { AuditRecord } from '../../../lambdas/app/audit/audit-record.ts';
import type {
  SaveResult,
  Submission,
  Sweep,
  Versioned,
} from '../../../lambdas/app/kernel/ports.ts';
import type { Account, Outcome } from '../../../lambdas/domain/accounts/account.ts';
import type { Acknowledgement } from '../../../lambdas/domain/accounts/acknowledgement.ts';
import type { AnswerHistory } from '../../../lambdas/domain/scoring/answers.ts';
import type { ConsentRecord } from '../../../lambdas/domain/testimonials/consent.ts';
import type { ScoringChange } from '../../../lambdas/domain/jobs/scoring-change.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import type { Respondent } from '../../../lambdas/domain/people/respondent.ts';
import type { HistoryPoint } from '../../../lambdas/domain/hotspots/snapshot.ts';
import type { SurveyLink } from '../../../lambdas/domain/surveys/survey-link.ts';
import type { Campaign } from '../../../lambdas/domain/surveys/campaigns/campaign.ts';
import type { Counts } from '../../../lambdas/domain/surveys/campaigns/campaign-figures.ts';
import type { Recipient } from '../../../lambdas/domain/surveys/campaigns/recipient.ts';
import type { Candidate } from '../../../lambdas/domain/testimonials/testimonial.ts';
import type { AccountEvent } from '../../../lambdas/domain/work/account-event.ts';
import type { Task } from '../../../lambdas/domain/work/task.ts';
import type { Instant } from '../../../lambdas/domain/kernel/time.ts';
import type { Imported } from '../../../lambdas/app/imports/imported-change.ts';
import type { AccountMove } from '../../../lambdas/app/moves/account-moves-port.ts';
import type { PersonMove } from '../../../lambdas/app/moves/moves-port.ts';
import type { Erasure } from '../../../lambdas/app/privacy/erasures-port.ts';

/** Records with versions, written on the condition of the version that was read. */
export class VersionedMap<T> {
  readonly #records = new Map<string, Versioned<T>>();

  get(key: string): Versioned<T> | null {
    const record = this.#records.get(key);
    return record ? structuredClone(record) : null;
  }

  has(key: string, version: number | null): boolean {
    return (this.#records.get(key)?.version ?? null) === version;
  }

  put(key: string, value: T, version: number | null): SaveResult {
    if (!this.has(key, version)) return 'lost';
    this.#records.set(key, { value: structuredClone(value), version: (version ?? 0) + 1 });
    return 'saved';
  }

  delete(key: string): void {
    this.#records.delete(key);
  }

  values(): T[] {
    return [...this.#records.values()].map(({ value }) => structuredClone(value));
  }
}

/** An entry of the ledger of erasures, with what the store keeps beside it. */
export interface StoredErasure {
  erasure: Erasure;
  /** As whom the person was looked up, until the erasure is settled. */
  externalId: string | null;
  isOpen: boolean;
}

/** Everything that is recorded, and of what is computed only what cannot be computed again. */
export class Memory {
  now: Instant;
  readonly jobs = new VersionedMap<Job>();
  readonly proposals: StoredProposal[] = [];
  readonly scoringChanges = new Map<string, ScoringChange[]>();
  readonly sweeps = new Map<string, Sweep>();
  readonly accounts = new VersionedMap<Account>();
  /** What imports wrote, numbered in that order. */
  imported: (Imported & { number: number })[] = [];
  #written = 0;

  /** Puts on record what an import wrote. */
  record(imported: Imported | null | undefined): void {
    if (imported) this.imported.push({ ...imported, number: (this.#written += 1) });
  }

  readonly outcomes = new Map<string, Outcome[]>();
  readonly respondents = new VersionedMap<Respondent>();
  /** Respondent ids by account and external id. */
  readonly who = new Map<string, string>();
  readonly histories = new VersionedMap<AnswerHistory>();
  readonly submissions = new Map<string, Submission>();
  /** Ids of submissions that went with their person. */
  readonly erasedSubmissions = new Set<string>();
  readonly campaigns = new VersionedMap<Campaign>();
  readonly recipients = new VersionedMap<Recipient>();
  readonly forgotten = new Map<string, Counts>();
  readonly accountMoves = new Map<string, { move: AccountMove; isOpen: boolean }>();
  readonly moves = new Map<string, { move: PersonMove; isOpen: boolean }>();
  readonly erasures = new Map<string, StoredErasure>();
  readonly candidates = new VersionedMap<Candidate>();
  /** What lists of candidates see; null: everything as it is. */
  candidatesAsListed: readonly Candidate[] | null = null;
  /** Records of consent by candidate. */
  readonly consents = new Map<string, readonly ConsentRecord[]>();
  /** By account and job. */
  readonly acknowledgements = new VersionedMap<Acknowledgement>();
  /** By account and id. */
  readonly tasks = new VersionedMap<Task>();
  /** By id. */
  readonly accountEvents = new Map<string, AccountEvent>();
  readonly surveyLinks = new VersionedMap<SurveyLink>();
  readonly points = new Map<string, readonly HistoryPoint[]>();
  readonly audit: AuditRecord[] = [];
  /** Runs right before the next write: somebody else who writes in between. */
  readonly meanwhile: (() => Promise<unknown>)[] = [];
  /** Transactions that went through. */
  writes = 0;
  #ids = 0;

  constructor(now: Instant) {
    this.now = now;
  }

  newId(): string {
    this.#ids += 1;
    return `id-${String(this.#ids).padStart(6, '0')}`;
  }

  /** One write at a time: first whoever comes in between, then `write`. */
  async transact<R>(write: () => R): Promise<R> {
    await this.meanwhile.shift()?.();
    return write();
  }
}

/** Names a record by its parts: ids hold no `#`. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join('#');
}
