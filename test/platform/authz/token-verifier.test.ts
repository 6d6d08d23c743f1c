import { EventEmitter } from 'node:events';
import https from 'node:https';
import { Readable } from 'node:stream';
import { createTokenVerifier } from '../../../lambdas/platform/authz/token-verifier.ts';
import { forgedTokens } from '../../support/callers/forged-tokens.ts';
import { accessToken, newKeyPair, testIssuer, testMaker } from '../../support/callers/tokens.ts';

const ADA = { subject: 'ada', roles: ['ADMIN'] };
const ADMIN = { 'cognito:groups': ['ADMIN'] };

describe('an access token', () => {
  const verifier = createTokenVerifier(testIssuer());

  test('from the issuer for one of its clients is accepted and names the caller', async () => {
    expect(await verifier.verify(accessToken(ADMIN))).toEqual(ADA);
    const other = accessToken({ ...ADMIN, client_id: 'another-client' });
    expect(await verifier.verify(other)).toEqual(ADA);
  });

  test.each(forgedTokens(testMaker()))('is rejected: %s', async (_what, bearer, refused) => {
    expect(await verifier.verify(bearer)).toEqual({ refused });
  });
});

describe('keys that are not configured', () => {
  const { jwks, ...issuer } = testIssuer();
  let asked: string[];
  let answer: () => { statusCode: number; body: string };
  beforeEach(() => {
    asked = [];
    answer = () => ({ statusCode: 200, body: jwks ?? '' });
    jest.spyOn(https, 'request').mockImplementation(((url: string, _: unknown, tell: unknown) => {
      asked.push(url);
      const { statusCode, body } = answer();
      const response = Object.assign(Readable.from([Buffer.from(body)]), { statusCode });
      setImmediate(() => (tell as (it: unknown) => void)(response));
      const nothing = () => undefined;
      return Object.assign(new EventEmitter(), { end: nothing, destroy: nothing });
    }) as unknown as typeof https.request);
  });
  afterEach(() => jest.restoreAllMocks());

  const given = () => createTokenVerifier({ ...issuer, jwks: null });

  test('are fetched from the issuer once', async () => {
    const verifier = given();
    expect(await verifier.verify(accessToken(ADMIN))).toEqual(ADA);
    expect(await verifier.verify(accessToken(ADMIN))).toEqual(ADA);
    expect(asked).toEqual(['https://issuer.example/pool/.well-known/jwks.json']);
  });

  test('are not fetched for a token of another issuer', async () => {
    expect(await given().verify(accessToken({ iss: 'https://elsewhere.example' }))).toEqual({
      refused: 'issuer',
    });
    expect(asked).toEqual([]);
  });

  test('are fetched again for an unknown key, but not for every forged one', async () => {
    const verifier = given();
    await verifier.verify(accessToken(ADMIN));
    const madeUp = (kid: string) => accessToken(ADMIN, { ...testMaker(), kid, keys: newKeyPair() });
    for (const kid of ['a', 'b', 'c']) {
      expect(await verifier.verify(madeUp(kid))).toEqual({ refused: 'unknown-key' });
    }
    expect(asked).toHaveLength(2);
    expect(await verifier.verify(accessToken(ADMIN))).toEqual(ADA);
  });

  test('make verification throw instead of rejecting the token while they are unavailable', async () => {
    const verifier = given();
    answer = () => ({ statusCode: 503, body: '' });
    await expect(verifier.verify(accessToken(ADMIN))).rejects.toThrow('expected 200');
    answer = () => ({ statusCode: 200, body: 'no keys' });
    await expect(verifier.verify(accessToken(ADMIN))).rejects.toThrow('could not be parsed');
    answer = () => ({ statusCode: 200, body: jwks ?? '' });
    expect(await verifier.verify(accessToken(ADMIN))).toEqual(ADA);
  });
});
