import type { Instant } from '../../domain/kernel/time.ts';
import type { AuditSubject } from './audit-subject.ts';

export const AUDIT_OUTCOMES = ['DONE', 'REJECTED', 'REFUSED', 'FAILED'] as const;
/**
 * DONE, at least in part (the codes say what prevented the rest). REJECTED for invalid input, REFUSED without
 * permission, FAILED for an error on the server.
 */
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/**
 * Who did what to which objects, when, why, and with what result. Contains no names, addresses or answer
 * text.
 */
export interface AuditRecord {
  at: Instant;
  /** The caller's subject at the token's issuer, or an alias for a link's bearer. */
  actor: string;
  /** The caller's roles at the time of the call. */
  roles: readonly string[];
  /** The GraphQL field that was called. */
  operation: string;
  subjects: readonly AuditSubject[];
  /** Number of touched subjects beyond those listed. */
  furtherSubjects: number;
  /** True for a dry run, which writes nothing. */
  isDryRun: boolean;
  /** The caller's reason, as a code such as a ticket number. */
  purpose: string | null;
  outcome: AuditOutcome;
  /** Error codes. */
  codes: readonly string[];
  requestId: string;
}
