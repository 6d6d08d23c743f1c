import { toHttpAnswer } from '../../../local/http/http-answer.ts';

describe('the answer made of what a function returns', () => {
  test('has the status, headers, cookies and body as the function says', () => {
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

  test('decodes a body in base64', () => {
    const result = { statusCode: 200, body: '//79', isBase64Encoded: true };
    expect(toHttpAnswer(result).body).toEqual(Buffer.from([0xff, 0xfe, 0xfd]));
  });

  test('has no body where the function gives none', () => {
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
  ])('of a value without a status, %j, is that value as JSON', (result, body) => {
    expect(toHttpAnswer(result)).toEqual({
      status: 200,
      headers: [['content-type', 'application/json']],
      body: Buffer.from(body),
    });
  });

  test.each([[{ statusCode: '200' }], [{ statusCode: 99 }], [{ statusCode: 200, body: {} }]])(
    'of something malformed, %j, is an error of the server',
    (result) => {
      expect(toHttpAnswer(result)).toMatchObject({
        status: 500,
        body: Buffer.from('{"message":"Internal Server Error"}'),
      });
    },
  );
});
