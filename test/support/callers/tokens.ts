import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { TokenIssuer } from '../../../lambdas/platform/authz/token-verifier.ts';

/** Claims that replace the test issuer's defaults. */
export interface TokenClaims {
  sub?: string;
  'cognito:groups'?: readonly string[];
  [claim: string]: unknown;
}

/** The issuer that signs tokens, and the client they are for. */
export interface TokenMaker {
  url: string;
  clientId: string;
  kid: string;
  keys: KeyPair;
}

export interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

let made: TokenMaker | undefined;

/** A pair of RSA keys that no issuer publishes. */
export function newKeyPair(): KeyPair {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** The issuer of the tests' tokens. Its keys are generated on first use. */
export function testMaker(): TokenMaker {
  return (made ??= {
    url: 'https://issuer.example/pool',
    clientId: 'test-client',
    kid: 'test-key',
    keys: newKeyPair(),
  });
}

/** The issuer whose tokens `accessToken` makes. */
export function testIssuer(): TokenIssuer {
  const { url, clientId, kid, keys } = testMaker();
  const { n, e } = keys.publicKey.export({ format: 'jwk' });
  const jwks = { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid, n, e }] };
  return { url, clientIds: ['another-client', clientId], jwks: JSON.stringify(jwks) };
}

/** Environment variables that make a function in its own process trust the test issuer. */
export function testIssuerVariables(): Record<string, string> {
  const { url, clientIds, jwks } = testIssuer();
  return {
    FOOTHOLD_ISSUER: url,
    FOOTHOLD_CLIENT_IDS: clientIds.join(','),
    FOOTHOLD_JWKS: jwks ?? '',
  };
}

/**
 * An access token in Cognito's format. By default it is for `ada`, has no role and expires in an hour. Claims
 * set to undefined are left out.
 */
export function accessToken(claims: TokenClaims = {}, maker: TokenMaker = testMaker()): string {
  const { url, clientId, kid, keys } = maker;
  const now = Math.floor(Date.now() / 1000);
  const said = {
    sub: 'ada',
    iss: url,
    client_id: clientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    auth_time: now,
    iat: now,
    exp: now + 3600,
    ...claims,
  };
  return signed({ alg: 'RS256', kid }, said, keys.privateKey);
}

/** A token with any header and claims, signed with RS256 whatever the header says. */
export function signed(header: object, claims: object, key: KeyObject): string {
  const text = [header, claims].map(encoded).join('.');
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}

export function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
