import type { Random } from '../../../demo/kernel/random.ts';

/** The HTTP request of a call, with a body in DynamoDB's JSON protocol. */
export interface CallRequest {
  headers: Record<string, string>;
  body: string | Uint8Array;
}

type Batch = Record<string, unknown[] | { Keys: unknown[] }>;

/** The request with another body. */
export function withBody(request: CallRequest, body: unknown): CallRequest {
  const text = JSON.stringify(body);
  const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(text)) };
  return Object.assign(Object.create(Object.getPrototypeOf(request) as object) as CallRequest, {
    ...request,
    headers,
    body: text,
  });
}

export function bodyOf(request: CallRequest): Record<string, unknown> {
  const { body } = request;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return JSON.parse(text) as Record<string, unknown>;
}

/**
 * Splits a batch into a part to execute and a part to leave, at least one item each. Null if that is
 * impossible.
 */
export function splitBatch(items: Batch, chance: Random): { now: Batch; left: Batch } | null {
  const [entry] = Object.entries(items);
  if (!entry) return null;
  const [table, content] = entry;
  const all = Array.isArray(content) ? content : content.Keys;
  if (all.length < 2) return null;
  const shuffled = chance.shuffled(all);
  const count = chance.between(1, all.length - 1);
  const as = (part: unknown[]): Batch => ({
    [table]: Array.isArray(content) ? part : { ...content, Keys: part },
  });
  return { now: as(shuffled.slice(0, count)), left: as(shuffled.slice(count)) };
}

/** Converts attributes to what the document client expects, since our middleware runs after its decoding. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[type, content] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && type === 'S') return content;
  if (others.length === 0 && type === 'N') return Number(content);
  if (others.length === 0 && type === 'BOOL') return content;
  if (others.length === 0 && type === 'NULL') return null;
  if (others.length === 0 && (type === 'M' || type === 'L')) return plain(content);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
