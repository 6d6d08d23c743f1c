import { EXPORT_LINK_MS } from '../../app/exports/export-file.ts';
import { baseSigner } from '../signing/create-signer.ts';
import type { Config } from '../config.ts';

/** Addresses of files of exports where there is no S3 to sign them: good for as long as one of S3. */
export interface ExportLinks {
  url(key: string, fileName: string): Promise<string>;
  /** The file's key, if this is an address that was made here and is still good; or null. */
  keyOf(url: URL): Promise<string | null>;
}

const PATH = /^\/exports\/([0-9a-f]{32})\/([\w.-]+)$/;

/** `baseUrl` is where the files are served. */
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
