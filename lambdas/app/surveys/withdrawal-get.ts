import { authorise } from '../../platform/authz/authorise.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawalPath } from './links/link-urls.ts';
import { ownPerson } from './links/own-link.ts';

/**
 * The path at which the bearer of a link takes back what they said; null where nothing is known of
 * them, or no longer.
 */
export async function withdrawalGet(scope: Scope): Promise<string | null> {
  authorise(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  const person = await ownPerson(scope);
  if (!person) return null;
  const { accountId, respondentId } = person;
  const known = await ports.respondents.get(accountId, respondentId);
  return known && withdrawalPath(ports, accountId, respondentId);
}
