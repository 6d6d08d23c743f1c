import type { Instant } from '../../domain/kernel/time.ts';
import type { Slice, SliceRequest } from '../kernel/records.ts';
import type { AuditOutcome, AuditRecord } from './audit-record.ts';
import type { AuditSubject } from './audit-subject.ts';

/** Filters of audit records. Null means no restriction. */
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

/** Audit records on one person, newest first. */
export interface AuditOfPerson {
  records: readonly AuditRecord[];
  /** False if there are more records than listed. */
  isComplete: boolean;
}

/** The audit log. Append-only: records are never changed, and removed only by expiry. */
export interface AuditPort {
  append(record: AuditRecord): Promise<void>;
  /** Retained records, newest first. */
  list(request: SliceRequest & { criteria: AuditCriteria }): Promise<Slice<AuditRecord>>;
  /** The newest 1,000 retained records of calls that touched only this person. */
  about(respondentId: string): Promise<AuditOfPerson>;
}
