import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Temporary folder for a test's files. */
export interface Workspace {
  path(name: string): string;
  file(name: string, content: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}

export async function givenWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    async file(name, content) {
      await writeFile(path(name), content);
      return path(name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
