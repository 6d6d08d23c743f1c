import { type CursorScope, decodeCursor } from '../lists/cursor.ts';
import { BadInput } from '../errors.ts';
import type { Optional } from '../optional.ts';
import type { Ports, Position } from '../ports.ts';
import type { Problems } from './problems.ts';

/**
 * Where a mutation that goes on with its work goes on: null at the beginning, undefined for a cursor
 * of anything else than `ofWhat`.
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
    return problems.invalid('after', `must be the endCursor of a call for ${ofWhat}.`);
  }
}
