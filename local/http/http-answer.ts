import * as z from 'zod';

/** A response, ready for node:http. */
export interface HttpAnswer {
  status: number;
  /** Names may repeat. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

const STRUCTURED = z.object({
  statusCode: z.int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/**
 * Converts a function's result to a response as an HTTP API does: a result with a status code as given, any
 * other value as JSON with status 200. Anything else is an error of the function.
 */
export function toHttpAnswer(result: unknown): HttpAnswer {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    const text = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: [JSON_TYPE], body: Buffer.from(text) };
  }
  const parsed = STRUCTURED.safeParse(result);
  if (!parsed.success) return jsonAnswer(500, { message: 'Internal Server Error' });
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = parsed.data;
  const named = Object.entries(headers).map(([n, v]) => [n.toLowerCase(), String(v)] as const);
  const hasType = named.some(([name]) => name === 'content-type');
  return {
    status: statusCode,
    headers: [
      ...(hasType ? [] : [TEXT_TYPE]),
      ...named.filter(([name]) => name !== 'content-length'),
      ...cookies.map((cookie) => ['set-cookie', cookie] as const),
    ],
    body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

export function jsonAnswer(status: number, body: unknown): HttpAnswer {
  return { status, headers: [JSON_TYPE], body: Buffer.from(JSON.stringify(body)) };
}

export function htmlAnswer(status: number, html: string): HttpAnswer {
  const type = ['content-type', 'text/html; charset=utf-8'] as const;
  return { status, headers: [type, ['cache-control', 'no-cache']], body: Buffer.from(html) };
}

const JSON_TYPE = ['content-type', 'application/json'] as const;
const TEXT_TYPE = ['content-type', 'text/plain; charset=utf-8'] as const;
