import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { canonicalJson } from '../text/canonical-json.ts';
import { BadInput } from '../errors.ts';
import type { Position } from '../ports.ts';

const VERSION = 2;
const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Positions are filled up to a multiple of this, so that a cursor's length says little of them. */
const BLOCK = 64;

/** What a cursor is good for: a list with all that chooses or orders its entries. */
export interface CursorScope {
  field: string;
  /** Job, account, filter and order: whatever another value of which makes another list. */
  arguments: Readonly<Record<string, unknown>>;
}

/**
 * An opaque cursor: the position, encrypted for this list. A position has ids and figures in it, of
 * entries too that the caller may not see. The same position has the same cursor: its nonce is a MAC.
 */
export function encodeCursor(key: Buffer, scope: CursorScope, position: Position): string {
  const bound = boundTo(scope);
  const content = Buffer.from(padded(position));
  const iv = createHmac('sha256', key).update(bound).update(content).digest().subarray(0, IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(bound);
  const encrypted = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64url');
}

/** The position that a cursor of this very list holds; BadInput at `after` for any other text. */
export function decodeCursor(key: Buffer, scope: CursorScope, after: string): Position {
  const bytes = Buffer.from(after, 'base64url');
  if (bytes.length > IV_BYTES + TAG_BYTES && bytes.toString('base64url') === after) {
    const position = decrypted(key, scope, bytes);
    if (position !== null) return position;
  }
  throw new BadInput(
    ['after'],
    'after must be a cursor of this same list, with the same job, filter and order; leave it out to start at the beginning.',
  );
}

function decrypted(key: Buffer, scope: CursorScope, bytes: Buffer): Position | null {
  const tagEnd = IV_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES))
    .setAAD(boundTo(scope))
    .setAuthTag(bytes.subarray(IV_BYTES, tagEnd));
  try {
    const content = Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
    return content.toString('utf8').trimEnd();
  } catch {
    return null;
  }
}

function boundTo({ field, arguments: chosen }: CursorScope): Buffer {
  return Buffer.from(canonicalJson([VERSION, field, chosen]));
}

/** With spaces, which no position ends with. */
function padded(position: Position): string {
  const bytes = Buffer.byteLength(position);
  return position + ' '.repeat((BLOCK - (bytes % BLOCK)) % BLOCK || (bytes === 0 ? BLOCK : 0));
}
