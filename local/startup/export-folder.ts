import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivateFolder } from '../dynamo/private-folder.ts';

/**
 * The folder of exported files inside the data folder, accessible only by its owner. Without a data folder
 * (null), a temporary one that is removed at the end.
 */
export async function openExportFolder(
  dataDir: string | null,
  onStop: (close: () => unknown) => void,
): Promise<string> {
  if (dataDir === null) {
    const folder = await mkdtemp(join(tmpdir(), 'foothold-exports-'));
    onStop(() => rm(folder, { recursive: true, force: true }));
    return folder;
  }
  const folder = join(dataDir, 'exports');
  await makePrivateFolder(folder);
  return folder;
}
