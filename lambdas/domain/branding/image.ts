/** Images that browsers and mail programs show, and that can hold no script. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
type ImageType = (typeof IMAGE_TYPES)[number];

export interface ImageFacts {
  mediaType: ImageType;
  /** Pixels. */
  width: number;
  height: number;
}

/** The most that a logo takes of a page or a message, in its own pixels. */
const MOST_WIDTH = 240;
const MOST_HEIGHT = 56;

/** How large a logo is shown: never larger than it is. */
export function shownSize({ width, height }: Pick<ImageFacts, 'width' | 'height'>) {
  const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height);
  const part = (size: number) => Math.max(1, Math.round(size * scale));
  return { width: part(width), height: part(height) };
}

/** What an image is by its own bytes, whatever its name says; null: none of these, or cut off. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view);
  } catch (error) {
    // It ends before it says how large it is.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** W3C PNG, 5.2 and 11.2.1: the signature, then the header with the size. */
function png(view: DataView): ImageFacts | null {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!isPng || textAt(view, 12) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU-T T.81, B.1: segments, each with its length, up to the frame's header, which has the size. */
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

/** The start of a frame, of whatever kind: neither Huffman tables, arithmetic coding nor what is reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** RFC 9649: lossy, lossless, or extended. */
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
