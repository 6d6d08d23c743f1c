import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { SIGNING_ALGORITHM, type SigningKey, signingKeyIn } from './signing-key.ts';

/** Roles that a token can be requested for, which are those of people and machines. */
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

/** The token issuer on this machine, as Cognito is on AWS. */
export interface LocalIssuer {
  url: string;
  /** The client id in its tokens. */
  clientId: string;
  /** Public keys to verify its tokens. */
  jwks: { keys: readonly JWK[] };
  /** Signs an access token in Cognito's format. */
  sign(request: TokenRequest): Promise<string>;
}

/** `.invalid` is a reserved domain that can never be registered. */
const URL = 'https://local.foothold.invalid';
const CLIENT_ID = 'foothold-local';

/** The issuer of a folder. Creates its key if there is none. Throws UnusableKeyFile. */
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
