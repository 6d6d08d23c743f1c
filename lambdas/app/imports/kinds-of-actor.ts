import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import type { Action } from '../../platform/authz/permissions.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { IMPORT_KINDS, type ImportKind } from './imports-port.ts';

/** Write permission required to import a file of each kind. */
const WRITES: Readonly<Record<ImportKind, Action>> = {
  ACCOUNTS: 'ACCOUNTS_WRITE',
  CONTACTS: 'RESPONDENTS_WRITE',
  SUBMISSIONS: 'SUBMISSIONS_WRITE',
  OUTCOMES: 'OUTCOMES_WRITE',
  MARKET_BENCHMARKS: 'MARKET_WRITE',
  SOLUTION_RATINGS: 'MARKET_WRITE',
};

/** The kinds of files that a caller may import, and whose mappings and history they may therefore see. */
export function kindsOf(actor: Actor): ReadonlySet<ImportKind> {
  return new Set(IMPORT_KINDS.filter((kind) => isAllowed(actor, WRITES[kind])));
}

export function checkKind(actor: Actor, problems: Problems, kind: ImportKind): void {
  if (kindsOf(actor).has(kind)) return;
  problems.report(
    'FORBIDDEN',
    'kind',
    `You don't have permission to import ${kind}. Choose another kind.`,
  );
}
