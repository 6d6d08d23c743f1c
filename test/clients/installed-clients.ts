import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/run/project-root.ts';

const HERE = join(PROJECT_ROOT, 'test', 'clients');
/** The newest version that supports the Python of the last two Debian releases. */
const PYTHON_PACKAGE = 'graphql-core==3.2.13';

/**
 * Returns a folder with the clients and their programs, kept in ~/.cache/foothold. The clients take 170 MB
 * and are needed only for these tests, so they are not dependencies. Throws if npm or pip cannot install
 * them.
 */
export function installedClients(): string {
  const lock = readFileSync(join(HERE, 'packages', 'package-lock.json'));
  const mark = createHash('sha256').update(lock).update(PYTHON_PACKAGE).digest('hex').slice(0, 12);
  const kept = join(homedir(), '.cache', 'foothold', `clients-${mark}`);
  if (!existsSync(kept)) {
    const scratch = `${kept}.${process.pid}`;
    mkdirSync(scratch, { recursive: true });
    try {
      install(scratch);
      renameSync(scratch, kept);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  cpSync(join(HERE, 'stock'), kept, { recursive: true });
  cpSync(join(PROJECT_ROOT, 'schema.graphql'), join(kept, 'schema.graphql'));
  mkdirSync(join(kept, 'relay', '__generated__'), { recursive: true });
  return kept;
}

function install(folder: string): void {
  cpSync(join(HERE, 'packages'), folder, { recursive: true });
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  // On Windows, npm is a batch file, which only a shell runs.
  const how = { cwd: folder, shell: process.platform === 'win32', stdio };
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', '.'], how);
  if (hasPythonPackage()) return;
  const target = ['--retries', '1', '--target', join(folder, 'python')];
  execFileSync('python3', ['-m', 'pip', 'install', '--quiet', ...target, PYTHON_PACKAGE], {
    stdio,
  });
}

/** Whether Python already has graphql-core 3.2 or later. Debian packages an older one. */
function hasPythonPackage(): boolean {
  const script = 'import graphql, sys; sys.exit(graphql.version_info < (3, 2))';
  return spawnSync('python3', ['-c', script], { stdio: 'ignore' }).status === 0;
}
