import { toHttpAnswer } from '../../../local/http/http-answer.ts';

describe('toHttpAnswer', () => {
  test("returns the function's status, headers, cookies and body", () => {
    const answer = toHttpAnswer({
      statusCode: 201,
      headers: { 'Content-Type': 'application/json', 'Content-Length': 1, 'X-Count': 3 },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: '{"data":"é"}',
    });
    expect(answer).toEqual({
      status: 201,
      headers: [
        ['content-type', 'application/json'],
        ['x-count', '3'],
        ['set-cookie', 'a=1; HttpOnly'],
        ['set-cookie', 'b=2'],
      ],
      body: Buffer.from('{"data":"é"}'),
    });
  });

  test('decodes a base64 body', () => {
    const result = { statusCode: 200, body: '//79', isBase64Encoded: true };
    expect(toHttpAnswer(result).body).toEqual(Buffer.from([0xff, 0xfe, 0xfd]));
  });

  test('returns an empty body if the function has none', () => {
    expect(toHttpAnswer({ statusCode: 204 })).toEqual({
      status: 204,
      headers: [['content-type', 'text/plain; charset=utf-8']],
      body: Buffer.alloc(0),
    });
  });

  test.each([
    [{ a: 1 }, '{"a":1}'],
    ['text', 'text'],
    [null, 'null'],
    [undefined, 'null'],
  ])('returns a value without a status as JSON: %j', (result, body) => {
    expect(toHttpAnswer(result)).toEqual({
      status: 200,
      headers: [['content-type', 'application/json']],
      body: Buffer.from(body),
    });
  });

  test.each([[{ statusCode: '200' }], [{ statusCode: 99 }], [{ statusCode: 200, body: {} }]])(
    'returns a server error for a malformed result: %j',
    (result) => {
      expect(toHttpAnswer(result)).toMatchObject({
        status: 500,
        body: Buffer.from('{"message":"Internal Server Error"}'),
      });
    },
  );
});
