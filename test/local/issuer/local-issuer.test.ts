import { decodeJwt, decodeProtectedHeader } from 'jose';
import { localIssuer } from '../../../local/issuer/local-issuer.ts';
import { newSigningKey } from '../../../local/issuer/signing-key.ts';
import { createTokenVerifier } from '../../../lambdas/platform/authz/token-verifier.ts';
import { trustIn } from '../../../local/http/local-access.ts';
import { isPublicKeySet } from '../../../lambdas/platform/authz/token-keys.ts';

const ANN = { subject: 'ann@acme.example', roles: ['MARKETING', 'PRODUCT'] } as const;

test('a token of the local issuer has the form of a Cognito token, and the API accepts it', async () => {
  const key = await newSigningKey();
  const issuer = localIssuer(key);
  const before = Math.floor(Date.now() / 1000);
  const token = await issuer.sign({ ...ANN, lifetimeSeconds: 60 });
  expect(await createTokenVerifier(trustIn(issuer)).verify(token)).toEqual(ANN);
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', kid: key.kid });
  const { iat = 0, exp, auth_time, jti, ...claims } = decodeJwt(token);
  expect(claims).toEqual({
    iss: 'https://local.foothold.invalid',
    sub: 'ann@acme.example',
    username: 'ann@acme.example',
    client_id: 'foothold-local',
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    'cognito:groups': ['MARKETING', 'PRODUCT'],
  });
  expect([exp, auth_time]).toEqual([iat + 60, iat]);
  expect(iat).toBeGreaterThanOrEqual(before);
  expect(jti).toMatch(/^[0-9a-f-]{36}$/);
});

test('a token of another local issuer is rejected', async () => {
  const issuer = localIssuer(await newSigningKey());
  const another = localIssuer(await newSigningKey());
  const token = await another.sign({ ...ANN, lifetimeSeconds: 60 });
  expect(await createTokenVerifier(trustIn(issuer)).verify(token)).toEqual({
    refused: 'unknown-key',
  });
});

test('the published key set contains only public keys', async () => {
  const key = await newSigningKey();
  expect(isPublicKeySet(JSON.stringify(localIssuer(key).jwks))).toBe(true);
  expect(isPublicKeySet(JSON.stringify({ keys: [key.privateJwk] }))).toBe(false);
});
