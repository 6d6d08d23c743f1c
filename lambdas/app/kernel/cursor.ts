import { BadInput } from './errors.ts';
import { fingerprint } from './fingerprint.ts';
import type { Position } from './ports.ts';

const VERSION = 1;

/** What a cursor is good for: a list with all that chooses or orders its entries. */
export interface CursorScope {
  field: string;
  /** Job, account, filter and order: whatever another value of which makes another list. */
  arguments: Readonly<Record<string, unknown>>;
}

/** An opaque cursor: version, fingerprint of list and position, position. */
export function encodeCursor(scope: CursorScope, position: Position): string {
  const content = [VERSION, seal(scope, position), position];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The position that a cursor of this very list holds; BadInput at `after` for any other text. */
export function decodeCursor(scope: CursorScope, after: string): Position {
  const content = decode(after);
  if (Array.isArray(content) && content.length === 3) {
    const [version, sealed, position] = content as readonly unknown[];
    const isOurs =
      version === VERSION && typeof position === 'string' && sealed === seal(scope, position);
    if (isOurs) return position;
  }
  throw new BadInput(
    ['after'],
    'after must be a cursor of this same list, with the same job, filter and order; leave it out to start at the beginning.',
  );
}

function seal(scope: CursorScope, position: Position): string {
  return fingerprint([scope.field, scope.arguments, position]).slice(0, 16);
}

function decode(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
