import { accessOf, DEVELOPER } from '../../lambdas/local/access-rule.ts';

const PLAIN = {
  host: '127.0.0.1:4000',
  origin: undefined,
  fetchSite: undefined,
  authorization: undefined,
};

describe('a request of this machine', () => {
  test.each([
    [{}],
    [{ host: 'localhost:4000' }],
    [{ host: '[::1]:4000' }],
    [{ host: 'localhost' }],
    [{ origin: 'http://127.0.0.1:4000', fetchSite: 'same-origin' }],
    [{ fetchSite: 'none' }],
  ])('with %j acts as a developer', (changes) => {
    expect(accessOf({ ...PLAIN, ...changes })).toEqual({ claims: DEVELOPER });
  });
});

describe('a request from elsewhere is refused', () => {
  const ELSEWHERE = 'This server does not answer pages of another origin.';
  const NAME = 'This server answers only as localhost or 127.0.0.1.';
  test.each([
    [{ host: undefined }, NAME],
    [{ host: 'evil.example:4000', origin: 'http://evil.example:4000' }, NAME],
    [{ host: '127.0.0.1.evil.example' }, NAME],
    [{ host: 'localhost:4000@evil.example' }, NAME],
    [{ host: '10.0.0.5:4000' }, NAME],
    [{ origin: 'https://evil.example' }, ELSEWHERE],
    [{ origin: 'null' }, ELSEWHERE],
    [{ origin: '' }, ELSEWHERE],
    [{ origin: 'http://127.0.0.1:3000' }, ELSEWHERE],
    [{ origin: 'http://localhost:4000' }, ELSEWHERE],
    [{ fetchSite: 'cross-site' }, ELSEWHERE],
    [{ fetchSite: 'same-site' }, ELSEWHERE],
  ])('with %j', (changes, refusal) => {
    expect(accessOf({ ...PLAIN, ...changes })).toEqual({ refusal });
  });

  test('and so is one with a token, which nobody here checks', () => {
    for (const authorization of ['', 'Bearer x']) {
      expect(accessOf({ ...PLAIN, authorization })).toEqual({
        refusal: 'This server checks no tokens: leave the Authorization header out.',
      });
    }
  });
});
