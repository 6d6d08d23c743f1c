import type { Instant } from '../../domain/kernel/time.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';
import type { AuditOutcome, AuditRecord } from './audit-record.ts';
import type { AuditSubject } from './audit-subject.ts';

/** What audit records are narrowed by; null narrows nothing. */
export interface AuditCriteria {
  /** Inclusive. */
  from: Instant | null;
  /** Exclusive. */
  to: Instant | null;
  operation: string | null;
  actor: string | null;
  outcome: AuditOutcome | null;
  isDryRun: boolean | null;
  subject: AuditSubject | null;
}

/** What was done to one person, newest first. */
export interface AuditOfPerson {
  records: readonly AuditRecord[];
  /** False where there are more than are listed. */
  isComplete: boolean;
}

/** The record of who did what: it is added to, and nothing of it is changed or removed. */
export interface AuditPort {
  append(record: AuditRecord): Promise<void>;
  /** Newest first, those that are kept still. */
  list(request: SliceRequest & { criteria: AuditCriteria }): Promise<Slice<AuditRecord>>;
  /** The calls that touched this person and no other: the newest 1,000 that are kept still. */
  about(respondentId: string): Promise<AuditOfPerson>;
}
