import { isLoopback, isOfThisMachine } from '../../../local/http/access-rule.ts';

const PLAIN = {
  host: '127.0.0.1:4000',
  origin: undefined,
  'sec-fetch-site': undefined,
  'user-agent': 'curl/8.5.0',
  authorization: undefined,
};

describe('isOfThisMachine', () => {
  test.each([
    [{}],
    [{ host: 'localhost:4000' }],
    [{ host: '[::1]:4000' }],
    [{ host: 'localhost' }],
    [{ origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': 'Same-Origin' }],
    [{ referer: 'http://127.0.0.1:4000/accounts' }],
    [{ 'user-agent': undefined }],
    [{ 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'same-origin' }],
    [{ 'user-agent': 'Mozilla/5.0', origin: 'http://127.0.0.1:4000' }],
  ])('accepts a request with %j', (changes) => {
    expect(isOfThisMachine({ ...PLAIN, ...changes })).toBe(true);
  });

  test.each([
    [{ host: undefined }],
    [{ host: '' }],
    [{ host: 'evil.example:4000', origin: 'http://evil.example:4000' }],
    [{ host: '127.0.0.1.evil.example' }],
    [{ host: 'localhost:4000@evil.example' }],
    [{ host: '10.0.0.5:4000' }],
    [{ host: '0.0.0.0:4000' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'https://127.0.0.1:4000' }],
    [{ origin: 'http://127.0.0.1:3000' }],
    [{ origin: 'http://localhost:4000' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'Cross-Site' }],
    [{ 'sec-fetch-site': 'none, cross-site' }],
    [{ 'sec-fetch-site': '' }],
    [{ 'sec-fetch-site': 'new-word' }],
    [{ referer: 'https://evil.example/' }],
    [{ referer: 'http://127.0.0.1:40001/' }],
    [{ 'user-agent': 'Mozilla/5.0 (iPhone)' }],
  ])('rejects a request with %j', (changes) => {
    expect(isOfThisMachine({ ...PLAIN, ...changes })).toBe(false);
  });
});

test.each(['', 'Bearer', 'Bearer x', 'Basic x'])(
  'isOfThisMachine rejects a request with its own authorization: %j',
  (authorization) => {
    expect(isOfThisMachine({ ...PLAIN, authorization })).toBe(false);
  },
);

test.each([
  ['127.0.0.1', true],
  ['127.0.0.53', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.5', false],
  ['127.0.0.1.example', false],
  ['myhost', false],
])('isLoopback for %s returns %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
