/** Image types that browsers and e-mail clients display, and that cannot contain scripts. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
type ImageType = (typeof IMAGE_TYPES)[number];

export interface ImageFacts {
  mediaType: ImageType;
  /** In pixels. */
  width: number;
  height: number;
}

/** Maximum size at which a logo is displayed on a page or in a message, in pixels. */
const MAX_WIDTH = 240;
const MAX_HEIGHT = 56;

/** Returns the size to display a logo at. Never scales it up. */
export function shownSize({ width, height }: Pick<ImageFacts, 'width' | 'height'>) {
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  const part = (size: number) => Math.max(1, Math.round(size * scale));
  return { width: part(width), height: part(height) };
}

/** Detects an image's type and size from its bytes. Null if it is another type, or cut off. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view);
  } catch (error) {
    // The data ends before the image size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** W3C PNG, 5.2 and 11.2.1: the signature, then the header with the image size. */
function png(view: DataView): ImageFacts | null {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!isPng || textAt(view, 12) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU-T T.81, B.1: length-prefixed segments up to the frame header, which has the image size. */
function jpeg(view: DataView): ImageFacts | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint16(at) === 0xffff) at += 1;
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === 0xffda) return null;
    if (isFrame(marker & 0xff)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { mediaType: 'image/jpeg', width, height };
    }
  }
}

/**
 * True for a start-of-frame marker of any kind. Excludes Huffman tables, arithmetic coding and reserved
 * markers.
 */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** RFC 9649: lossy, lossless or extended. */
function webp(view: DataView): ImageFacts | null {
  if (textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WEBP') return null;
  const mediaType = 'image/webp';
  switch (textAt(view, 12)) {
    case 'VP8 ': {
      const size = (at: number) => view.getUint16(at, true) & 0x3fff;
      return { mediaType, width: size(26), height: size(28) };
    }
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': {
      const size = (at: number) => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1;
      return { mediaType, width: size(24), height: size(27) };
    }
    default:
      return null;
  }
}

function textAt(view: DataView, at: number): string {
  return [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(at + i))).join('');
}
