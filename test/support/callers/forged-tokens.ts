import { createHmac, sign } from 'node:crypto';
import type { RefusalReason } from '../../../lambdas/platform/authz/bearer-verifier.ts';
import { accessToken, encoded, newKeyPair, signed, type TokenMaker } from './tokens.ts';

/** The kind of forgery, the bearer token, and the reason for which it is refused. */
export type Forged = readonly [what: string, bearer: string, reason: RefusalReason];

const ADMIN = { 'cognito:groups': ['ADMIN'] };
const HOUR = 3600;

/** Every kind of forgery of the tokens that `maker` issues. */
export function forgedTokens(maker: TokenMaker): readonly Forged[] {
  return [...wrongClaims(maker), ...wrongSignatures(maker), ...noTokens(maker)];
}

/** Tokens signed with the right key that must still be refused. */
function wrongClaims(maker: TokenMaker): Forged[] {
  const now = Math.floor(Date.now() / 1000);
  const { clientId } = maker;
  const id = { token_use: 'id', aud: clientId, client_id: undefined };
  const claims: [string, Record<string, unknown>, RefusalReason][] = [
    ['an expired token', { exp: now - 1 }, 'expired'],
    ['a token that is not valid yet', { nbf: now + HOUR }, 'not-yet-valid'],
    ['a token that is made later', { iat: now + 90 }, 'not-yet-valid'],
    ['a token of another issuer', { iss: 'https://elsewhere.example' }, 'issuer'],
    ['a token of an issuer of nearly the same name', { iss: `${maker.url}/` }, 'issuer'],
    ['a token without an issuer', { iss: undefined }, 'issuer'],
    ['an ID token', id, 'use'],
    ['an ID token that names its client too', { ...id, client_id: clientId }, 'use'],
    ['a token without a use', { token_use: undefined }, 'use'],
    ['a token of another client', { client_id: 'elsewhere' }, 'audience'],
    ['a token of no client', { client_id: undefined }, 'audience'],
    [
      'a token of which ours is the audience alone',
      { client_id: undefined, aud: clientId },
      'audience',
    ],
    ['a token without an end', { exp: undefined }, 'malformed'],
    ['a token of nobody', { sub: undefined }, 'malformed'],
    ['a token of nobody, in so many words', { sub: '' }, 'malformed'],
  ];
  return claims.map(([what, said, reason]) => [
    what,
    accessToken({ ...ADMIN, ...said }, maker),
    reason,
  ]);
}

/** Tokens with valid claims but the wrong key or signature algorithm. */
function wrongSignatures(maker: TokenMaker): Forged[] {
  const [header = '', payload = '', signature = ''] = accessToken({}, maker).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const admin = { ...claims, ...ADMIN };
  const { kid, keys } = maker;
  const foreign = newKeyPair();
  const foreignJwk = foreign.publicKey.export({ format: 'jwk' });
  const hmac = `${encoded({ alg: 'HS256', kid })}.${encoded(admin)}`;
  const pem = keys.publicKey.export({ format: 'pem', type: 'spki' });
  const rs512 = `${encoded({ alg: 'RS512', kid })}.${encoded(admin)}`;
  const none = `${encoded({ alg: 'none', kid })}.${encoded(admin)}`;
  const by = (more: object) => signed({ alg: 'RS256', kid, ...more }, admin, foreign.privateKey);
  return [
    ['a foreign key under our name', by({}), 'signature'],
    ['a foreign key under its own', by({ kid: 'elsewhere' }), 'unknown-key'],
    ['a foreign key without a name', by({ kid: undefined }), 'unknown-key'],
    ['a foreign key that is sent along', by({ kid: 'k', jwk: foreignJwk }), 'unknown-key'],
    ['a foreign key that is sent along under our name', by({ jwk: foreignJwk }), 'signature'],
    [
      'one more role, and the old signature',
      `${header}.${encoded(admin)}.${signature}`,
      'signature',
    ],
    ['alg: none, and no signature', `${none}.`, 'malformed'],
    ['alg: none, and some signature', `${none}.${signature}`, 'algorithm'],
    ['alg: NONE, and some signature', `${encoded({ alg: 'NONE', kid })}.${payload}.x`, 'algorithm'],
    ['no alg', `${encoded({ kid })}.${payload}.${signature}`, 'algorithm'],
    [
      'our public key as the secret of an HMAC',
      `${hmac}.${createHmac('sha256', pem).update(hmac).digest('base64url')}`,
      'algorithm',
    ],
    [
      'our key with another hash',
      `${rs512}.${sign('RSA-SHA512', Buffer.from(rs512), keys.privateKey).toString('base64url')}`,
      'algorithm',
    ],
  ];
}

function noTokens(maker: TokenMaker): Forged[] {
  const valid = accessToken(ADMIN, maker);
  const [header = '', payload = ''] = valid.split('.');
  return [
    ['a word', 'x', 'malformed'],
    ['three words', 'a.b.c', 'malformed'],
    ['two parts of a token', `${header}.${payload}`, 'malformed'],
    ['four parts', `${valid}.x`, 'malformed'],
    ['two tokens', `${valid},${valid}`, 'malformed'],
    ['a token in quotes', `"${valid}"`, 'malformed'],
    ['a list as claims', `${header}.${encoded([])}.x`, 'malformed'],
    ['a name that is no text', accessToken({ sub: 7 as unknown as string }, maker), 'malformed'],
  ];
}
