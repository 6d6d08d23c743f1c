import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The npm package that contains DynamoDB Local 1.25.1. AWS licenses it for development and tests. */
const PACKAGE = 'amplify-dynamodb-simulator';
const VERSION = '2.9.30';
const INTEGRITY =
  'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

/**
 * Returns the folder with DynamoDBLocal.jar, kept in ~/.cache/foothold. It takes 65 MB and is needed only for
 * tests, so it is not a dependency. Throws if npm cannot download it, or if its integrity check fails.
 */
export function dynamodbLocalFolder(): string {
  const cache = join(homedir(), '.cache', 'foothold');
  const kept = join(cache, `dynamodb-local-${VERSION}`);
  if (!existsSync(kept)) {
    const scratch = `${kept}.${process.pid}`;
    mkdirSync(scratch, { recursive: true });
    try {
      download(scratch);
      renameSync(join(scratch, 'package'), kept);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return join(kept, 'emulator');
}

function download(folder: string): void {
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  const how = { cwd: folder, stdio };
  // On Windows, npm is a batch file, which only a shell runs.
  const shell = process.platform === 'win32';
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { ...how, shell });
  const archive = `${PACKAGE}-${VERSION}.tgz`;
  checkIntegrity(readFileSync(join(folder, archive)));
  execFileSync('tar', ['-xzf', archive], how);
}

/** Throws unless the bytes match the published package. */
export function checkIntegrity(bytes: Buffer, integrity = INTEGRITY): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${PACKAGE}@${VERSION} is not what it was: ${found} instead of ${integrity}.`);
  }
}
