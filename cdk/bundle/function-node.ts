import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What Lambda's NODEJS_24_X runs, as npm's `node` package brings it. */
const PACKAGE = 'node@24';

/**
 * The Node that the functions are deployed on, kept in ~/.cache/foothold. It is 190 MB and needed for
 * a few checks only, and so no dependency. Throws where npm cannot bring it.
 */
export function functionNode(): string {
  const kept = join(homedir(), '.cache', 'foothold', 'node24');
  const binary = join(kept, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(kept, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', kept];
    execFileSync('npm', ['install', ...options, PACKAGE], { stdio: ['ignore', 2, 2] });
  }
  return binary;
}
