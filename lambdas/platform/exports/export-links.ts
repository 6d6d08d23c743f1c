import { EXPORT_LINK_MS } from '../../app/exports/export-file.ts';
import { baseSigner } from '../signing/create-signer.ts';
import type { Config } from '../config.ts';

/** Signed URLs of export files where S3 does not sign them. They are valid as long as those of S3. */
export interface ExportLinks {
  url(key: string, fileName: string): Promise<string>;
  /** Returns the file's key, or null if the URL was not signed here or has expired. */
  keyOf(url: URL): Promise<string | null>;
}

const PATH = /^\/exports\/([0-9a-f]{32})\/([\w.-]+)$/;

/** `baseUrl` is the URL that the files are served from. */
export function exportLinks(
  config: Pick<Config, 'linkKey' | 'linkKeyArn' | 'tenant'>,
  baseUrl: string,
  now: () => number,
): ExportLinks {
  const signer = baseSigner(config);
  const signed = (key: string, fileName: string, expires: string) =>
    `foothold:exports:1:${config.tenant}:${key}:${fileName}:${expires}`;
  return {
    url: async (key, fileName) => {
      if (signer === null) throw new Error('No key for links is configured.');
      const expires = String(now() + EXPORT_LINK_MS);
      const signature = await signer.sign(signed(key, fileName, expires));
      return `${baseUrl}/exports/${key}/${fileName}?expires=${expires}&signature=${signature}`;
    },
    keyOf: async ({ pathname, searchParams }) => {
      const [, key, fileName] = PATH.exec(pathname) ?? [];
      const expires = searchParams.get('expires') ?? '';
      if (signer === null || key === undefined || fileName === undefined) return null;
      if (!/^\d{1,16}$/.test(expires) || Number(expires) <= now()) return null;
      const signature = searchParams.get('signature') ?? '';
      return (await signer.verify(signed(key, fileName, expires), signature)) ? key : null;
    },
  };
}
