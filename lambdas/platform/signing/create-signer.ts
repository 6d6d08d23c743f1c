import type { Signer } from '../authz/links.ts';
import type { Config } from '../config.ts';
import { kmsSigner } from './kms-signer.ts';
import { localSigner } from './local-signer.ts';

/**
 * The signer of a tenant's links. Whose they are is part of what is signed, so that a link of one
 * tenant is none of another, even under one key.
 */
export function createSigner({
  linkKeyArn,
  linkKey,
  tenant,
}: Pick<Config, 'linkKey' | 'linkKeyArn' | 'tenant'>): Signer {
  const signer =
    linkKeyArn !== null
      ? kmsSigner(linkKeyArn)
      : linkKey !== null
        ? localSigner(Buffer.from(linkKey, 'base64url'))
        : WITHOUT_KEY;
  const named = (text: string) => `foothold:links:1:${tenant}:${text}`;
  return {
    sign: (text) => signer.sign(named(text)),
    verify: (text, mac) => signer.verify(named(text), mac),
  };
}

/** Where no key is configured, no link is good and none can be made. */
const WITHOUT_KEY: Signer = {
  sign: () => Promise.reject(new Error('No key for links is configured.')),
  verify: () => Promise.resolve(false),
};
