import { MAX_PEOPLE } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Problems } from '../kernel/validation/problems.ts';

/**
 * Returns whether an account can take one more contact, and reports a problem if not. Concurrent calls do not
 * see each other, so the limit can be exceeded by a few.
 */
export async function hasRoom(
  { respondents }: Pick<Ports, 'respondents'>,
  problems: Problems,
  accountId: string,
): Promise<boolean> {
  const people = await respondents.count(accountId, MAX_PEOPLE);
  if (people < MAX_PEOPLE) return true;
  const limit = `can have at most ${MAX_PEOPLE} people and already has that many.`;
  const fix = 'Erase people who have left, or split the account into several.';
  problems.tooMuch('account', `${limit} ${fix}`);
  return false;
}
