import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Creates the data folder, accessible only by its owner. An existing folder, made by an earlier version or by
 * hand, is restricted together with its files if it is empty or contains our database. Other folders are not
 * changed. Windows has no such permissions.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const entries = await readdir(folder, { withFileTypes: true });
  const isOurs = entries.length === 0 || entries.some(({ name }) => name === 'foothold.db');
  if (!isOurs) return;
  await chmod(folder, 0o700);
  for (const entry of entries) {
    if (entry.isFile()) await chmod(join(folder, entry.name), 0o600);
  }
}
