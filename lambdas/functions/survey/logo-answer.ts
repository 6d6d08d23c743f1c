import type { Ports } from '../../app/kernel/ports.ts';

/** A logo's path says what it shows: another logo has another path. */
const LOGO_PATH = /^\/l\/([0-9a-f]{32})$/;

export function logoPath({ hash }: { hash: string }): string {
  return `/l/${hash}`;
}

export function isLogoPath(path: string): boolean {
  return path.startsWith('/l/');
}

/** The image of the logo: kept by caches, and nothing but an image to a browser, whatever is in it. */
export async function logoAnswer({ branding }: Pick<Ports, 'branding'>, path: string) {
  const [, hash = null] = LOGO_PATH.exec(path) ?? [];
  const image = hash === null ? null : await branding.image(hash);
  if (!image) {
    return { statusCode: 404, headers: { ...HEADERS, 'cache-control': 'no-store' }, body: '' };
  }
  return {
    statusCode: 200,
    headers: {
      ...HEADERS,
      'content-type': image.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body: image.data,
    isBase64Encoded: true,
  };
}

const HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};
