import type { Instant } from '../../domain/kernel/time.ts';
import type { AuditSubject } from './audit-subject.ts';

/** How a call ended. */
export const AUDIT_OUTCOMES = ['DONE', 'REJECTED', 'REFUSED', 'FAILED'] as const;
/**
 * DONE: all of it, or a part (then the codes say what kept the rest). REJECTED: the input has to be
 * fixed. REFUSED: the caller may not. FAILED: on our side.
 */
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** Who did what to what, when, why, and how it ended: no name, no address, no word of an answer. */
export interface AuditRecord {
  at: Instant;
  /** The caller's name at the token's issuer; of a link's bearer an alias. */
  actor: string;
  /** As they were then: roles come and go. */
  roles: readonly string[];
  /** The field of the schema that was called. */
  operation: string;
  subjects: readonly AuditSubject[];
  /** How many more were touched than are listed. */
  furtherSubjects: number;
  /** It was a rehearsal: nothing was to be written. */
  isDryRun: boolean;
  /** The caller's reason, as a code such as a ticket's number. */
  purpose: string | null;
  outcome: AuditOutcome;
  /** Codes of what was wrong. */
  codes: readonly string[];
  requestId: string;
}
