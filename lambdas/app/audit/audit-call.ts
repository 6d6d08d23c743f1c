import type { Actor } from '../../platform/authz/actor.ts';
import { BadInput, Busy, Refused } from '../kernel/errors.ts';
import type { UserError } from '../../domain/kernel/user-error.ts';
import type { Scope } from '../kernel/scope.ts';
import type { AuditOutcome } from './audit-record.ts';
import { accessTokenSubject, respondentAlias, surveyLinkSubject } from './audit-subject.ts';

/** A call of the API, as far as it is known before it ends. */
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

/** What a mutation's payload says of how it went, beside the objects in it. */
interface Answered {
  userErrors?: readonly UserError[];
  /** Of an import: what became of each item. */
  results?: readonly { userErrors: readonly UserError[] }[];
  /** Of a retraction: how many submissions were taken back. */
  retracted?: number;
  /** Of a retry: the entries of the quarantine that are tried. */
  entries?: readonly unknown[];
}

/** Writes the record of a call: by which access token it came, if by any, and what its scope's trail says. */
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

/** How a call that was answered ended. */
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

/** How a call ended that threw. */
export function endOfError(error: unknown): AuditEnd {
  if (error instanceof Refused) return { outcome: 'REFUSED', codes: ['FORBIDDEN'] };
  if (error instanceof BadInput) return { outcome: 'REJECTED', codes: ['BAD_USER_INPUT'] };
  const code = error instanceof Busy ? 'SERVICE_BUSY' : 'INTERNAL_SERVER_ERROR';
  return { outcome: 'FAILED', codes: [code] };
}

/** The bearer of a link is a respondent: they have an alias here as everywhere in the audit. */
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
