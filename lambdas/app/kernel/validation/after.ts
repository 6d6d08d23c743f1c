import { type CursorScope, decodeCursor } from '../lists/cursor.ts';
import { BadInput } from '../errors.ts';
import type { Optional } from './given.ts';
import type { Ports, Position } from '../ports.ts';
import type { Problems } from './problems.ts';

/**
 * The position where a mutation resumes: null for the beginning. Undefined, with a problem added, if the
 * cursor doesn't belong to `ofWhat`.
 */
export async function checkAfter(
  { cursorKey }: Pick<Ports, 'cursorKey'>,
  problems: Problems,
  scope: CursorScope,
  after: Optional<string>,
  ofWhat: string,
): Promise<Position | null | undefined> {
  if (after == null) return null;
  try {
    return decodeCursor(await cursorKey(), scope, after);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return problems.invalid('after', `must be the endCursor of a previous call for ${ofWhat}.`);
  }
}
