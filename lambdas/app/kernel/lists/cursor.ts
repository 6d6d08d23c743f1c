import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { canonicalJson } from '../text/canonical-json.ts';
import { BadInput } from '../errors.ts';
import type { Position } from '../ports.ts';

const VERSION = 2;
const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Positions are padded to a multiple of this, so that a cursor's length reveals little about its content. */
const BLOCK = 64;

/** The list that a cursor is valid for, including everything that selects or orders its entries. */
export interface CursorScope {
  field: string;
  /** Job, account, filter and order: everything that identifies the list. */
  arguments: Readonly<Record<string, unknown>>;
}

/**
 * An opaque cursor: the position, encrypted because it contains ids and figures, even of entries that the
 * caller can't see. The nonce is a MAC, so that the same position yields the same cursor.
 */
export function encodeCursor(key: Buffer, scope: CursorScope, position: Position): string {
  const bound = boundTo(scope);
  const content = Buffer.from(padded(position));
  const iv = createHmac('sha256', key).update(bound).update(content).digest().subarray(0, IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(bound);
  const encrypted = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64url');
}

/** Returns the position in a cursor of this list. Throws BadInput at `after` for any other text. */
export function decodeCursor(key: Buffer, scope: CursorScope, after: string): Position {
  const bytes = Buffer.from(after, 'base64url');
  if (bytes.length > IV_BYTES + TAG_BYTES && bytes.toString('base64url') === after) {
    const position = decrypted(key, scope, bytes);
    if (position !== null) return position;
  }
  throw new BadInput(
    ['after'],
    'after must be a cursor from the same list, with the same job, filter and order. Leave it out to start at the beginning.',
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

/** Pads with spaces, which no position ends with. */
function padded(position: Position): string {
  const bytes = Buffer.byteLength(position);
  return position + ' '.repeat((BLOCK - (bytes % BLOCK)) % BLOCK || (bytes === 0 ? BLOCK : 0));
}
