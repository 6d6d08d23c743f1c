import type { Actor } from '../../platform/authz/actor.ts';
import { BadInput, Busy, Refused } from '../kernel/errors.ts';
import type { UserError } from '../../domain/kernel/user-error.ts';
import type { Scope } from '../kernel/scope.ts';
import type { AuditOutcome } from './audit-record.ts';
import { accessTokenSubject, respondentAlias, surveyLinkSubject } from './audit-subject.ts';

/** What is known of an API call before it ends. */
export interface AuditedCall {
  operation: string;
  isDryRun: boolean;
  purpose: string | null;
  requestId: string;
}

export interface AuditEnd {
  outcome: AuditOutcome;
  codes: readonly string[];
}

/** The parts of a mutation's payload that show how the call ended. */
interface Answered {
  userErrors?: readonly UserError[];
  /** Results per item of an import. */
  results?: readonly { userErrors: readonly UserError[] }[];
  /** Number of submissions that a retraction retracted. */
  retracted?: number;
  /** Quarantine entries that a retry tries again. */
  entries?: readonly unknown[];
}

/**
 * Writes the audit record of a call, with the access token it used, if any, and everything in the scope's
 * trail.
 */
export async function auditCall(scope: Scope, call: AuditedCall, end: AuditEnd): Promise<void> {
  const { actor, audit, ports } = scope;
  const { subjects, furtherSubjects } = audit;
  const { accessTokenId } = actor;
  const by = accessTokenId === undefined ? [] : [accessTokenSubject(accessTokenId)];
  await ports.audit.append({
    at: ports.now(),
    actor: actorName(actor),
    roles: actor.roles,
    ...call,
    ...end,
    subjects: [...by, ...subjects],
    furtherSubjects,
  });
}

/** How a call ended that returned a response. */
export function endOfAnswer(answered: unknown): AuditEnd {
  const {
    userErrors = [],
    results = [],
    retracted = 0,
    entries = [],
  } = (answered ?? {}) as Answered;
  const all = [...userErrors, ...results.flatMap((result) => result.userErrors)];
  const codes = [...new Set(all.map(({ code }) => code))];
  const isAnyGood =
    results.some((result) => result.userErrors.length === 0) || retracted + entries.length > 0;
  const isDone = isAnyGood || codes.length === 0;
  if (isDone) return { outcome: 'DONE', codes };
  return { outcome: codes.includes('FORBIDDEN') ? 'REFUSED' : 'REJECTED', codes };
}

/** How a call ended that threw an error. */
export function endOfError(error: unknown): AuditEnd {
  if (error instanceof Refused) return { outcome: 'REFUSED', codes: ['FORBIDDEN'] };
  if (error instanceof BadInput) return { outcome: 'REJECTED', codes: ['BAD_USER_INPUT'] };
  const code = error instanceof Busy ? 'SERVICE_BUSY' : 'INTERNAL_SERVER_ERROR';
  return { outcome: 'FAILED', codes: [code] };
}

/** A link's bearer is a respondent, so the audit shows them under an alias. */
function actorName({ subject, link }: Actor): string {
  switch (link?.kind) {
    case undefined:
      return subject;
    case 'SURVEY':
      return `link:${surveyLinkSubject(link.linkId).id}`;
    case 'WITHDRAWAL':
    case 'UNSUBSCRIBE':
      return `respondent:${respondentAlias(link.respondentId)}`;
  }
}
