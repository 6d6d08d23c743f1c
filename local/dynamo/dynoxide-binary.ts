import { chmod, access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup/startup-error.ts';

/** Platforms in package.json's optional dependencies. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
]);

/**
 * Path of the embedded DynamoDB's binary, which npm installs on supported platforms. `root` is the project
 * folder. Throws StartupError if there is none.
 */
export async function dynoxideBinary(
  root: string,
  platform: string = `${process.platform}-${process.arch}`,
): Promise<string> {
  const resolve = createRequire(join(root, 'package.json')).resolve;
  const file = resolved(() => resolve(`@dynoxide/${platform}/package.json`));
  if (file === null) {
    throw new StartupError(
      PLATFORMS.has(platform)
        ? `The embedded DynamoDB (@dynoxide/${platform}) is not installed: run "npm ci".`
        : `There is no embedded DynamoDB for ${platform}: start DynamoDB Local with "docker run ` +
            '-d -p 8000:8000 amazon/dynamodb-local", set FOOTHOLD_DYNAMODB_ENDPOINT to ' +
            'http://127.0.0.1:8000, and start again.',
    );
  }
  const name = platform.startsWith('win32-') ? 'dynoxide.exe' : 'dynoxide';
  const binary = join(dirname(file), name);
  // Some ways of copying node_modules lose the permission.
  await access(binary, constants.X_OK).catch(() => chmod(binary, 0o755).catch(() => undefined));
  return binary;
}

function resolved(resolve: () => string): string | null {
  try {
    return resolve();
  } catch {
    return null;
  }
}
