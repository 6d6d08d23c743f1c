import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the folder of data, for its owner alone. One that is there already, made by an earlier
 * version or by hand, is closed to others if it is empty or holds our database; so is every file
 * in it. Other folders stay as they are. Windows has no such permissions.
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
