import type { Signer } from '../authz/links.ts';
import type { Config } from '../config.ts';
import { kmsSigner } from './kms-signer.ts';
import { localSigner } from './local-signer.ts';

type Keys = Pick<Config, 'linkKey' | 'linkKeyArn'>;

/**
 * The signer of a tenant's links. The tenant is part of the signed text, so that a link of one tenant is
 * invalid for another, even with the same key.
 */
export function createSigner(config: Keys & Pick<Config, 'tenant'>): Signer {
  const signer = baseSigner(config) ?? WITHOUT_KEY;
  const named = (text: string) => `foothold:links:1:${config.tenant}:${text}`;
  return {
    sign: (text) => signer.sign(named(text)),
    verify: (text, mac) => signer.verify(named(text), mac),
  };
}

/**
 * Returns a signer with the configured key, or null if none is configured. The caller adds a prefix for what
 * it signs.
 */
export function baseSigner({ linkKeyArn, linkKey }: Keys): Signer | null {
  if (linkKeyArn !== null) return kmsSigner(linkKeyArn);
  return linkKey === null ? null : localSigner(Buffer.from(linkKey, 'base64url'));
}

/** Used if no key is configured: no link is valid, and none can be created. */
const WITHOUT_KEY: Signer = {
  sign: () => Promise.reject(new Error('No key for links is configured.')),
  verify: () => Promise.resolve(false),
};
