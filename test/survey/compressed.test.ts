import { gunzipSync } from 'node:zlib';
import { compressed } from '../../lambdas/survey/compressed.ts';

const page = { statusCode: 200, headers: { a: 'b' }, body: 'ä'.repeat(5000) };

test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', 'deflate,gzip'])(
  'a page is compressed for whoever takes %s',
  (accepted) => {
    const { headers, body, isBase64Encoded } = compressed(page, accepted);
    expect(headers).toEqual({ a: 'b', vary: 'accept-encoding', 'content-encoding': 'gzip' });
    expect(isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(body, 'base64')).toString()).toBe(page.body);
  },
);

test.each(['', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, br'])(
  'a page goes as it is to whoever takes %j',
  (accepted) => {
    expect(compressed(page, accepted)).toEqual({
      ...page,
      headers: { a: 'b', vary: 'accept-encoding' },
    });
  },
);

test('a short page is not worth it', () => {
  expect(compressed({ ...page, body: 'short' }, 'gzip').body).toBe('short');
});
