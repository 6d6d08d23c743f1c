import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Sha256, sha256Of } from '../../intake/sha256.ts';

const asNodeHasIt = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

test('the hash is that of the platform, in whatever pieces the bytes come', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      const hash = new Sha256();
      for (const piece of pieces) hash.add(piece);
      expect(hash.hex()).toBe(asNodeHasIt(Buffer.concat(pieces)));
    }),
  );
});

test('so is that of texts, around every end of a block', () => {
  for (let length = 0; length <= 130; length += 1) {
    const text = 'x'.repeat(length);
    expect(sha256Of(text)).toBe(asNodeHasIt(text));
  }
  expect(sha256Of('schön 日本 🚚')).toBe(asNodeHasIt('schön 日本 🚚'));
});
