import { derivedId } from './key-parts.ts';

const PREFIX = 'past-';

/**
 * The pseudonym that a person's earlier answers are stored under. It is always the same for a person, so that
 * their answers stay together. It cannot be reversed, and is derived from a random id, not from who they are.
 */
export function pastIdOf(respondentId: string): string {
  return `${PREFIX}${derivedId('past', respondentId)}`;
}

/** True if an id is such a pseudonym. */
export function isPastId(respondentId: string): boolean {
  return respondentId.startsWith(PREFIX);
}
