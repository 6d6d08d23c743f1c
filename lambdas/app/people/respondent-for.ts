import type { Respondent } from '../../domain/people/respondent.ts';
import { isPseudonym } from '../../domain/privacy/erasure.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import type { Versioned } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { accountFor } from '../kernel/validation/referenced.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { RespondentSelector } from '../kernel/generated/inputs.ts';

/** Reads the contact an input selects. Returns undefined and reports a problem if there is none. */
export type FindPerson = () => Promise<Versioned<Respondent> | undefined>;

/**
 * Returns a function that reads the contact selected by a field of an input, to be called again on each
 * retry. Checks the selector's form and the account at once, and returns undefined if they are invalid.
 */
export async function respondentFor(
  scope: Scope,
  problems: Problems,
  field: string,
  { id, external }: RespondentSelector,
): Promise<FindPerson | undefined> {
  const { ports } = scope;
  if (!external) {
    const node = parseNodeId(id ?? '');
    const [accountId, respondentId] = node?.type === 'Respondent' ? node.parts : [];
    if (accountId === undefined || respondentId === undefined) {
      const rule = 'must be the id of a respondent, as Respondent.id gives it.';
      return problems.under(field).invalid('id', rule);
    }
    return async () => {
      const found = await ports.respondents.get(accountId, respondentId);
      return found ? touched(scope, found) : reportNone(problems, field);
    };
  }
  const at = problems.under(field, 'external');
  const externalId = checkId(at, 'externalId', external.externalId);
  const account = await accountFor(ports, at, external.account);
  if (!account || externalId === undefined) return undefined;
  return async () => {
    const [found] = await ports.respondents.lookup([{ accountId: account.id, externalId }]);
    if (!found || found.version === null) return reportNone(problems, field);
    return touched(scope, { value: found.respondent, version: found.version });
  };
}

function touched({ audit }: Scope, found: Versioned<Respondent>): Versioned<Respondent> {
  audit.touch({ type: 'ACCOUNT', id: found.value.accountId }, respondentSubject(found.value.id));
  return found;
}

/**
 * Returns false and reports a problem if the respondent is a pseudonym, because an erased person must not
 * become known again.
 */
export function checkNotErased(problems: Problems, field: string, respondent: Respondent): boolean {
  if (!isPseudonym(respondent)) return true;
  const rule = 'they must not become identifiable again. Add the person as a new contact';
  problems.report('CONFLICT', field, `${field} is a person who was erased: ${rule}.`);
  return false;
}

function reportNone(problems: Problems, field: string): undefined {
  return problems.notFound(
    field,
    'does not match a contact. People who were erased are unknown too.',
  );
}
