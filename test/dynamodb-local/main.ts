import { spawn } from 'node:child_process';
import { currentEnvironment } from '../../lambdas/platform/config.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { EMBEDDED_ONLY } from './embedded-only.ts';
import { startDynamodbLocal } from './start.ts';

/** Runs every test that touches the database on AWS's DynamoDB Local. Arguments go on to jest. */
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
  const wanted = args.length > 0 ? args : EVERY_DATABASE_TEST;
  const child = spawn('npx', ['jest', ...wanted, '--testPathIgnorePatterns', ...leftOut()], {
    cwd: PROJECT_ROOT,
    env: { ...currentEnvironment(), FOOTHOLD_TEST_DYNAMODB: endpoint },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/** Whatever reaches a database in a test does so through this file. */
const EVERY_DATABASE_TEST = ['--findRelatedTests', 'test/support/test-database.ts'];

/** What needs the embedded database, and what `npm test` leaves out as well. */
function leftOut(): string[] {
  const embedded = Object.keys(EMBEDDED_ONLY).map((path) => `<rootDir>/${path}$`);
  return ['/node_modules/', '<rootDir>/test/(browser|real-data)/', ...embedded];
}

process.exitCode = await main();
