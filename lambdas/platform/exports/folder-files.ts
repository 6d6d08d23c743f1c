import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFiles } from '../../app/exports/exports-port.ts';
import type { ExportLinks } from './export-links.ts';

/**
 * Export files in a folder, for a machine without S3. Parts are separate files until the export is completed.
 * All files are readable only by their owner.
 */
export function folderFiles(folder: string, links: ExportLinks): ExportFiles {
  const partsOf = (key: string) => join(folder, `${key}.parts`);
  const partOf = (key: string, number: number) => join(partsOf(key), String(number));
  const fileOf = (key: string) => join(folder, key);
  return {
    begin: async (key) => {
      await mkdir(partsOf(key), { recursive: true, mode: 0o700 });
      return 'folder';
    },
    putPart: async (key, _, number, body) => {
      const part = partOf(key, number);
      await writeFile(`${part}.new`, body, { mode: 0o600 });
      await rename(`${part}.new`, part);
      return String(body.length);
    },
    complete: async (key, _, parts) => {
      if (await exists(fileOf(key))) return;
      const whole = join(partsOf(key), 'whole');
      await writeFile(whole, '', { mode: 0o600 });
      for (const [at] of parts.entries()) {
        await appendFile(whole, await readFile(partOf(key, at + 1)));
      }
      await rename(whole, fileOf(key));
      await rm(partsOf(key), { recursive: true, force: true });
    },
    remove: async (key) => {
      await rm(partsOf(key), { recursive: true, force: true });
      await rm(fileOf(key), { force: true });
    },
    url: (key, fileName) => links.url(key, fileName),
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
