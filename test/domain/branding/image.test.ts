import fc from 'fast-check';
import { imageFacts, shownSize } from '../../../lambdas/domain/branding/image.ts';
import { pngOf } from '../../support/png.ts';

const png = Buffer.from(pngOf(120, 40), 'base64');
const text = (value: string) => Buffer.from(value, 'latin1');

/**
 * File headers as programs write them: a JPEG with an APP0 segment before its frame, and the three kinds of
 * WebP.
 */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc2001108003c00c803', 'hex');
const LOSSY = Buffer.concat([
  text('RIFF....WEBPVP8 ....'),
  Buffer.from('0000009d012a78002800', 'hex'),
]);
const LOSSLESS = Buffer.concat([text('RIFF....WEBPVP8L....'), Buffer.from('2f77c00900', 'hex')]);
const EXTENDED = Buffer.concat([
  text('RIFF....WEBPVP8X....'),
  Buffer.from('00000000770000270000', 'hex'),
]);

test.each([
  ['a PNG', png, { mediaType: 'image/png', width: 120, height: 40 }],
  ['a JPEG', JPEG, { mediaType: 'image/jpeg', width: 200, height: 60 }],
  ['a lossy WebP', LOSSY, { mediaType: 'image/webp', width: 120, height: 40 }],
  ['a lossless WebP', LOSSLESS, { mediaType: 'image/webp', width: 120, height: 40 }],
  ['an extended WebP', EXTENDED, { mediaType: 'image/webp', width: 120, height: 40 }],
] as const)('imageFacts recognizes %s by its bytes and reads its size', (_, bytes, facts) => {
  expect(imageFacts(bytes)).toEqual(facts);
});

test.each([
  ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a web page', text('<!doctype html><script>alert(1)</script>')],
  ['a GIF', text('GIF89a........................')],
  ['nothing', Buffer.alloc(0)],
  ['a PNG without a header', Buffer.concat([png.subarray(0, 8), Buffer.alloc(40)])],
  ['a JPEG that ends before its frame', JPEG.subarray(0, 22)],
])('imageFacts returns null for %s', (_, bytes) => {
  expect(imageFacts(bytes)).toBeNull();
});

test('imageFacts terminates and does not throw, whatever the bytes', () => {
  const heads = fc.constantFrom(png.subarray(0, 16), JPEG.subarray(0, 4), LOSSY.subarray(0, 16));
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      imageFacts(Buffer.concat([head, rest]));
    }),
  );
});

test('a large logo is scaled down, and a small one is never scaled up', () => {
  expect(shownSize({ width: 40, height: 20 })).toEqual({ width: 40, height: 20 });
  expect(shownSize({ width: 1200, height: 400 })).toEqual({ width: 168, height: 56 });
  expect(shownSize({ width: 2000, height: 4 })).toEqual({ width: 240, height: 1 });
});
