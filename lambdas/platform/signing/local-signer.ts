import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../authz/links.ts';

/** Signs with a key in memory, for developers' machines without KMS. */
export function localSigner(key: Buffer): Signer {
  const macOf = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    sign: async (text) => macOf(text).toString('base64url'),
    verify: async (text, mac) => {
      const given = Buffer.from(mac, 'base64url');
      const right = macOf(text);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
