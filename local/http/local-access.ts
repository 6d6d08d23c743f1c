import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalIssuer, openLocalIssuer } from '../issuer/local-issuer.ts';
import {
  createTokenVerifier,
  type TokenIssuer,
} from '../../lambdas/platform/authz/token-verifier.ts';
import { isLoopback, isOfThisMachine } from './access-rule.ts';
import { developmentTokens } from '../startup/development-token.ts';

const LIFETIME = 60;

/** Access control of a local server. */
export interface LocalAccess {
  /** The issuer of accepted tokens. */
  trusted: TokenIssuer;
  /** Returns a token for a developer with all permissions. */
  developmentToken: () => Promise<string>;
  /** Returns a customer success token, so that the demo's colleagues act as themselves. */
  colleagueToken: (email: string) => Promise<string>;
  /** Whether requests from this machine without a token get the development token. */
  addsToken: boolean;
  /** Whether a caller has a valid token, or is on this machine if that is sufficient. */
  admits(headers: IncomingHttpHeaders): Promise<boolean>;
  /** The folder of the signing key. Anyone who can read it can sign tokens. */
  keyFolder: string;
  close(): Promise<void>;
}

export interface AccessOptions {
  /** Null to delete the key at the end. */
  dataDir: string | null;
  /** The address to listen on. */
  host: string;
  /** Whether requests from this machine need a token too. */
  auth: boolean;
}

/** Opens the issuer of a data folder. Throws UnusableKeyFile. */
export async function openAccess({ dataDir, host, auth }: AccessOptions): Promise<LocalAccess> {
  const keyFolder = dataDir ?? (await mkdtemp(join(tmpdir(), 'foothold-issuer-')));
  const issuer = await openLocalIssuer(keyFolder);
  const trusted = trustIn(issuer);
  const verifier = createTokenVerifier(trusted);
  const addsToken = !auth && isLoopback(host);
  return {
    trusted,
    developmentToken: developmentTokens(issuer),
    colleagueToken: (email) =>
      issuer.sign({ subject: email, roles: ['CUSTOMER_SUCCESS'], lifetimeSeconds: LIFETIME }),
    addsToken,
    admits: async (headers) => {
      if (addsToken && isOfThisMachine(headers)) return true;
      const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
      return bearer !== undefined && !('refused' in (await verifier.verify(bearer)));
    },
    keyFolder,
    close: async () => {
      if (dataDir === null) await rm(keyFolder, { recursive: true, force: true });
    },
  };
}

/** The configuration with which the API accepts an issuer's tokens. */
export function trustIn({ url, clientId, jwks }: LocalIssuer): TokenIssuer {
  return { url, clientIds: [clientId], jwks: JSON.stringify(jwks) };
}
