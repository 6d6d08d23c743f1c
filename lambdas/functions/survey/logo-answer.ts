import type { Ports } from '../../app/kernel/ports.ts';

/** The path contains the logo's hash, so a new logo has a new path. */
const LOGO_PATH = /^\/l\/([0-9a-f]{32})$/;

export function logoPath({ hash }: { hash: string }): string {
  return `/l/${hash}`;
}

export function isLogoPath(path: string): boolean {
  return path.startsWith('/l/');
}

/**
 * The logo's image. Cacheable, and served so that browsers treat it only as an image, whatever its content.
 */
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
