import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { BadInput } from '../kernel/errors.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import type { Scope } from '../kernel/scope.ts';
import { findAccount } from '../kernel/nodes/selectors.ts';
import { isId } from '../kernel/validation/id.ts';
import type { RespondentArguments, RespondentExternalInput } from '../kernel/generated/inputs.ts';

/** Finds the contact that a query selects. Null if there is none. */
export async function respondentFind(
  scope: Scope,
  { by }: RespondentArguments,
): Promise<Respondent | null> {
  authorize(scope.actor, 'RESPONDENTS_READ');
  const { id, external } = by;
  if (external) return byExternalId(scope, external);
  const node = parseNodeId(id ?? '');
  const [accountId, respondentId] = node?.type === 'Respondent' ? node.parts : [];
  if (accountId === undefined || respondentId === undefined) {
    throw new BadInput(
      ['by', 'id'],
      'by.id must be the id of a respondent, as Respondent.id gives it.',
    );
  }
  return scope.loaders.respondent({ accountId, respondentId });
}

async function byExternalId(
  scope: Scope,
  { account: selector, externalId }: RespondentExternalInput,
): Promise<Respondent | null> {
  const path = ['by', 'external'];
  if (!isId(externalId)) {
    const message = 'must be 1 to 128 characters without # or control characters.';
    throw new BadInput([...path, 'externalId'], `by.external.externalId ${message}`);
  }
  const account = await findAccount(scope, selector, [...path, 'account']);
  if (!account) return null;
  const [found] = await scope.ports.respondents.lookup([{ accountId: account.id, externalId }]);
  return found && found.version !== null ? found.respondent : null;
}
