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

/** Reads the person that an input names; undefined, and the field reported, if there is none. */
export type FindPerson = () => Promise<Versioned<Respondent> | undefined>;

/**
 * How the person that a field of an input names is found, time and again while others write. The form of
 * the selector and the account are checked at once; undefined if they are to be fixed.
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

/** Whether it is no one who was erased, who must not be known again; reports who is. */
export function isNoPseudonym(problems: Problems, field: string, respondent: Respondent): boolean {
  if (!isPseudonym(respondent)) return true;
  const rule = 'who they were is not to be known again. Add the person as a new contact';
  problems.report('CONFLICT', field, `${field} names someone who was erased: ${rule}.`);
  return false;
}

function reportNone(problems: Problems, field: string): undefined {
  return problems.notFound(field, 'names no contact: someone who was erased is unknown too.');
}
