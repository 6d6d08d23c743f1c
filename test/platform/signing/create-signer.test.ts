import { createHmac } from 'node:crypto';
import { createSigner } from '../../../lambdas/platform/signing/create-signer.ts';

const KEY = Buffer.alloc(32, 7);
const local = { linkKeyArn: null, linkKey: KEY.toString('base64url'), tenant: 'acme' };

describe('the link signer', () => {
  test('signs with the configured key, and verifies its signatures', async () => {
    const mac = createHmac('sha256', KEY).update('foothold:links:1:acme:text').digest('base64url');
    const signer = createSigner(local);
    expect(await signer.sign('text')).toBe(mac);
    expect(await signer.verify('text', mac)).toBe(true);
    expect(await signer.verify('other', mac)).toBe(false);
    expect(await signer.verify('text', mac.slice(0, 20))).toBe(false);
    expect(await signer.verify('text', '')).toBe(false);
  });

  test('cannot sign without a key, and verifies nothing as valid', async () => {
    const signer = createSigner({ ...local, linkKey: null });
    await expect(signer.sign('text')).rejects.toThrow('No key for links is configured.');
    expect(await signer.verify('text', await createSigner(local).sign('text'))).toBe(false);
  });
});
