import type { IncomingMessage } from 'node:http';

/** Lambda's limit per call, which is below API Gateway's 10 MB. */
export const BODY_LIMIT = 6 * 1024 * 1024;

/** The whole body, or null if it exceeds the limit. The rest is then not read. */
export async function receiveBody(
  request: IncomingMessage,
  limit: number = BODY_LIMIT,
): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
