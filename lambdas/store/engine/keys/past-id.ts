import { derivedId } from './key-parts.ts';

const PREFIX = 'past-';

/**
 * The pseudonym under which someone's earlier answers stand: always the same of one person, so that they
 * stay the answers of one. It cannot be turned back, and is made of a random id, not of who they are.
 */
export function pastIdOf(respondentId: string): string {
  return `${PREFIX}${derivedId('past', respondentId)}`;
}

/** Whether an id is the pseudonym of someone's earlier answers. */
export function isPastId(respondentId: string): boolean {
  return respondentId.startsWith(PREFIX);
}
