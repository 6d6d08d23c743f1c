import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressed } from '../../lambdas/platform/compressed.ts';

const page = { statusCode: 200, headers: { a: 'b' }, body: 'ä'.repeat(5000) };
const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };

test.each([
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=1.0, gzip;q=0.8', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['deflate,GZIP', 'gzip'],
  ['br', 'br'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
] as const)(
  'a response to a client that accepts %s is encoded with %s',
  async (accepted, encoding) => {
    const { headers, body, isBase64Encoded } = await compressed(page, accepted);
    expect(headers).toEqual({ a: 'b', vary: 'accept-encoding', 'content-encoding': encoding });
    expect(isBase64Encoded).toBe(true);
    expect(DECODERS[encoding](Buffer.from(body, 'base64')).toString()).toBe(page.body);
  },
);

test.each(['', 'identity', 'gzip;q=0', 'gzip; q=0.0, deflate', '*;q=0', 'gzip;q=nonsense'])(
  'a response to a client that accepts %j is not encoded',
  async (accepted) => {
    expect(await compressed(page, accepted)).toEqual({
      ...page,
      headers: { a: 'b', vary: 'accept-encoding' },
    });
  },
);

test('a short response is not encoded', async () => {
  expect((await compressed({ ...page, body: 'short' }, 'gzip')).body).toBe('short');
});
