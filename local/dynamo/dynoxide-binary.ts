import { chmod, access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ExplainedFailure } from '../startup/explained-failure.ts';

/**
 * The embedded DynamoDB's binary, which npm installs on the platforms that there is one for.
 * `root` is the project's folder. Throws ExplainedFailure where there is none.
 */
export async function dynoxideBinary(
  root: string,
  platform: string = `${process.platform}-${process.arch}`,
): Promise<string> {
  const resolve = createRequire(join(root, 'package.json')).resolve;
  const file = resolved(() => resolve(`@dynoxide/${platform}/package.json`));
  if (file === null) {
    throw new ExplainedFailure(
      `The embedded DynamoDB (@dynoxide/${platform}) is not installed: run "npm ci", or where ` +
        'there is none for the platform set FOOTHOLD_DYNAMODB_ENDPOINT to another one, ' +
        'such as DynamoDB Local on http://127.0.0.1:8000.',
    );
  }
  const binary = join(dirname(file), 'dynoxide');
  // Some copies of node_modules lose the permission.
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
