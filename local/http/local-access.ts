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

/** Who may ask a local server. */
export interface LocalAccess {
  /** Whose tokens are taken. */
  trusted: TokenIssuer;
  /** Gives a token of a developer with every right. */
  developmentToken: () => Promise<string>;
  /** Gives a token of someone in customer success: the demo's colleagues work as themselves. */
  colleagueToken: (email: string) => Promise<string>;
  /** Whether requests of this machine that bring no token are given that one. */
  addsToken: boolean;
  /** Whether a caller is of this machine, where that is enough, or has a valid token. */
  admits(headers: IncomingHttpHeaders): Promise<boolean>;
  /** Where the key that tokens are signed with lies: who may read it may sign. */
  keyFolder: string;
  close(): Promise<void>;
}

export interface AccessOptions {
  /** Null: the key is gone at the end. */
  dataDir: string | null;
  /** The address that is listened on. */
  host: string;
  /** Whether requests of this machine need a token like all others. */
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

/** What the API has to know to take an issuer's tokens. */
export function trustIn({ url, clientId, jwks }: LocalIssuer): TokenIssuer {
  return { url, clientIds: [clientId], jwks: JSON.stringify(jwks) };
}
