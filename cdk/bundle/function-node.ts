import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The version of Lambda's NODEJS_24_X, from npm's `node` package. */
const PACKAGE = 'node@24';

/**
 * Path of the Node version that functions are deployed on, cached in ~/.cache/foothold. It is 190 MB and only
 * a few checks need it, so it is not a dependency. Throws if npm cannot install it.
 */
export function functionNode(): string {
  const kept = join(homedir(), '.cache', 'foothold', 'node24');
  const isWindows = process.platform === 'win32';
  const name = isWindows ? 'node.exe' : 'node';
  const binary = join(kept, 'node_modules', 'node', 'bin', name);
  if (!existsSync(binary)) {
    mkdirSync(kept, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', '.'];
    // On Windows, npm is a batch file, which only a shell runs.
    const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
    const how = { cwd: kept, shell: isWindows, stdio };
    execFileSync('npm', ['install', ...options, PACKAGE], how);
  }
  return binary;
}
