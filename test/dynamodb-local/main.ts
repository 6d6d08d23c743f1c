import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { currentEnvironment } from '../../lambdas/platform/config.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { EMBEDDED_ONLY } from './embedded-only.ts';
import { startDynamodbLocal } from './start.ts';
import { TAKES_LONG } from './takes-long.ts';

/**
 * Runs every test that uses the database on AWS's DynamoDB Local. With --brief, skips those that take longest
 * and runs fewer random histories. Passes other arguments to jest.
 */
async function main(): Promise<number> {
  const database = await startDynamodbLocal();
  process.stdout.write(`DynamoDB Local on ${database.endpoint}\n`);
  try {
    return await runJest(process.argv.slice(2), database.endpoint);
  } finally {
    await database.stop();
  }
}

function runJest(args: readonly string[], endpoint: string): Promise<number> {
  const isBrief = args.includes(BRIEF);
  const given = args.filter((arg) => arg !== BRIEF);
  const wanted = given.length > 0 ? given : EVERY_DATABASE_TEST;
  const options = ['--testTimeout', TIMEOUT_MS, '--testPathIgnorePatterns', ...leftOut(isBrief)];
  const jest = join(PROJECT_ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [jest, ...wanted, ...options], {
    cwd: PROJECT_ROOT,
    env: {
      ...(isBrief && { FOOTHOLD_HISTORIES: '1' }),
      ...currentEnvironment(),
      FOOTHOLD_TEST_DYNAMODB: endpoint,
    },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

const BRIEF = '--brief';
/** Five times the timeout on the embedded database. */
const TIMEOUT_MS = '600000';

/** All tests access a database through this file. */
const EVERY_DATABASE_TEST = ['--findRelatedTests', 'test/support/run/test-database.ts'];

/** Tests that need the embedded database or a browser and, with --brief, those that take long. */
function leftOut(isBrief: boolean): string[] {
  const left = { ...EMBEDDED_ONLY, ...(isBrief && TAKES_LONG) };
  const paths = Object.keys(left).map(
    (path) => `<rootDir>/${path}${path.endsWith('.ts') ? '$' : '/'}`,
  );
  return ['/node_modules/', '<rootDir>/test/(browser|real-data)/', ...paths];
}

process.exitCode = await main();
