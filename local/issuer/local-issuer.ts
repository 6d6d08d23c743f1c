import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { SIGNING_ALGORITHM, type SigningKey, signingKeyIn } from './signing-key.ts';

/** The roles that a token may be asked for: those that people and machines sign in with. */
export const TOKEN_ROLES = [
  'ADMIN',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'INGEST',
  'READ',
] as const;
export type TokenRole = (typeof TOKEN_ROLES)[number];

interface TokenRequest {
  subject: string;
  roles: readonly TokenRole[];
  lifetimeSeconds: number;
}

/** Who hands out tokens on this machine, as Cognito does on AWS. */
export interface LocalIssuer {
  url: string;
  /** The client that its tokens are made out to. */
  clientId: string;
  /** What tells its tokens from others'. */
  jwks: { keys: readonly JWK[] };
  /** An access token in the form of Cognito's. */
  sign(request: TokenRequest): Promise<string>;
}

/** `.invalid` belongs to no one, and never will. */
const URL = 'https://local.foothold.invalid';
const CLIENT_ID = 'foothold-local';

/** The issuer whose key lies in this folder; the key is made if there is none. Throws UnusableKeyFile. */
export async function openLocalIssuer(folder: string): Promise<LocalIssuer> {
  return localIssuer(await signingKeyIn(folder));
}

export function localIssuer({ kid, privateJwk, publicJwk }: SigningKey): LocalIssuer {
  const key = importJWK(privateJwk, SIGNING_ALGORITHM);
  return {
    url: URL,
    clientId: CLIENT_ID,
    jwks: { keys: [publicJwk] },
    sign: async ({ subject, roles, lifetimeSeconds }) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        'cognito:groups': [...roles],
        client_id: CLIENT_ID,
        token_use: 'access',
        scope: 'aws.cognito.signin.user.admin',
        auth_time: now,
        username: subject,
      };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid })
        .setIssuer(URL)
        .setSubject(subject)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetimeSeconds)
        .setJti(randomUUID())
        .sign(await key);
    },
  };
}
