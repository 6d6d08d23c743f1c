import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

interface Answer {
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Smaller responses are not worth compressing. */
const WORTH_IT_BYTES = 1000;

/** Quality 4 takes as long as gzip and compresses better. The default of 11 takes a hundred times as long. */
const BROTLI_QUALITY = 4;

const ENCODERS = {
  br: (body: string) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    }),
  gzip: (body: string) => promisify(gzip)(body),
};

/**
 * Compresses a response with the best encoding that the client accepts, because API Gateway's HTTP APIs do
 * not compress.
 */
export async function compressed<A extends Answer>(
  answer: A,
  acceptEncoding: string,
): Promise<A & { isBase64Encoded?: boolean }> {
  const headers = { ...answer.headers, vary: 'accept-encoding' };
  const encoding = acceptedEncoding(acceptEncoding);
  if (encoding === null || answer.body.length < WORTH_IT_BYTES) return { ...answer, headers };
  const body = await ENCODERS[encoding](answer.body);
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': encoding },
    body: body.toString('base64'),
    isBase64Encoded: true,
  };
}

/**
 * Returns the encoding with the greatest weight (RFC 9110, 12.5.3), preferring br over gzip if they are
 * equal. Null if the client accepts neither.
 */
function acceptedEncoding(accepted: string): 'br' | 'gzip' | null {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, q === undefined ? 1 : Number(q) || 0] as const;
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weightOf('br'), weightOf('gzip')];
  if (br === 0 && gz === 0) return null;
  return br >= gz ? 'br' : 'gzip';
}
