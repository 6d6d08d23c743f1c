import fc from 'fast-check';
import type { ActorLink } from '../../../lambdas/platform/authz/actor.ts';
import { isLinkToken, linkToken, readLinkToken } from '../../../lambdas/platform/authz/links.ts';
import { createSigner } from '../../../lambdas/platform/signing/create-signer.ts';

const signerOf = (tenant: string, linkKey = 'A'.repeat(43)) =>
  createSigner({ linkKeyArn: null, linkKey, tenant });
const signer = signerOf('default');

/** Characters of base64url. */
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

const id = fc.base64String({ minLength: 4, maxLength: 32 }).map((text) => {
  const plain = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return plain === '' ? 'x' : plain;
});
const anyLink: fc.Arbitrary<ActorLink> = fc.oneof(
  fc.record({ kind: fc.constant('SURVEY' as const), accountId: id, linkId: id }),
  fc.record({ kind: fc.constant('WITHDRAWAL' as const), accountId: id, respondentId: id }),
);

describe('the token of a survey or withdrawal link', () => {
  test('is decoded to the link it was created for', async () => {
    await fc.assert(
      fc.asyncProperty(anyLink, async (link) => {
        const token = await linkToken(signer, link);
        expect(isLinkToken(token)).toBe(true);
        expect(encodeURIComponent(token)).toBe(token);
        expect(await readLinkToken(signer, token)).toEqual(link);
      }),
    );
  });

  test('is rejected with any character changed, added or removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLink,
        fc.nat(),
        fc.constantFrom(...ALPHABET, '.', '~', ' ', '=', '+', '/'),
        fc.constantFrom('change', 'add', 'drop'),
        async (link, place, character, how) => {
          const token = await linkToken(signer, link);
          const at = place % token.length;
          const end = how === 'add' ? at : at + 1;
          const forged = `${token.slice(0, at)}${how === 'drop' ? '' : character}${token.slice(end)}`;
          fc.pre(forged !== token);
          expect(await readLinkToken(signer, forged)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is rejected in any other encoding of the same bytes', async () => {
    const token = await linkToken(signer, { kind: 'SURVEY', accountId: 'a', linkId: 'l' });
    const last = token.at(-1) ?? '';
    const bytesOf = (text: string) => Buffer.from(text.slice(-43), 'base64url');
    const others = ALPHABET.filter((character) => character !== last)
      .map((character) => token.slice(0, -1) + character)
      .filter((other) => bytesOf(other).equals(bytesOf(token)));
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(await readLinkToken(signer, other)).toBeNull();
  });

  test('is rejected as a token of the other kind', async () => {
    const survey = await linkToken(signer, { kind: 'SURVEY', accountId: 'a', linkId: 'x' });
    const withdrawal = await linkToken(signer, {
      kind: 'WITHDRAWAL',
      accountId: 'a',
      respondentId: 'x',
    });
    expect(await readLinkToken(signer, survey.replace('fh_s_', 'fh_w_'))).toBeNull();
    expect(await readLinkToken(signer, withdrawal.replace('fh_w_', 'fh_s_'))).toBeNull();
  });

  test('is rejected by signers of another tenant or with another key', async () => {
    await fc.assert(
      fc.asyncProperty(anyLink, async (link) => {
        const token = await linkToken(signer, link);
        expect(await readLinkToken(signerOf('other'), token)).toBeNull();
        expect(await readLinkToken(signerOf('default', `B${'A'.repeat(42)}`), token)).toBeNull();
      }),
    );
  });

  test('is rejected if it is random text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await readLinkToken(signer, text)).toBeNull();
        expect(await readLinkToken(signer, `fh_s_${text}`)).toBeNull();
      }),
    );
  });
});
