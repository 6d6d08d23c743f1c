import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import { baseSigner } from './create-signer.ts';

/**
 * The key that cursors are encrypted with, derived from the link key so that there is only one key to manage.
 * It is derived once per process, for the first page of a list. If no key is configured, a random one is
 * used, and cursors are valid only for this process.
 */
export function cursorKey(
  config: Pick<Config, 'linkKey' | 'linkKeyArn' | 'tenant'>,
): () => Promise<Buffer> {
  const signer = baseSigner(config);
  let key: Promise<Buffer> | null = signer === null ? Promise.resolve(randomBytes(32)) : null;
  return () => {
    key ??= derived(`foothold:cursors:1:${config.tenant}`).catch((error: unknown) => {
      key = null;
      throw error;
    });
    return key;
  };

  async function derived(text: string): Promise<Buffer> {
    if (signer === null) throw new Error('There is no key to derive from.');
    return Buffer.from(await signer.sign(text), 'base64url');
  }
}
