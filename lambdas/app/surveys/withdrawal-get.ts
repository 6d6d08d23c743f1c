import { authorize } from '../../platform/authz/authorize.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawalPath } from './links/link-urls.ts';
import { contactOfCaller } from './links/link-of-caller.ts';

/** Path of the page where a link's bearer withdraws their answers. Null if nothing is stored about them. */
export async function withdrawalGet(scope: Scope): Promise<string | null> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  const person = await contactOfCaller(scope);
  if (!person) return null;
  const { accountId, respondentId } = person;
  const known = await ports.respondents.get(accountId, respondentId);
  return known && withdrawalPath(ports, accountId, respondentId);
}
