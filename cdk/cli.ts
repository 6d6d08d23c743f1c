import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdkCommand } from './cdk-command.ts';
import { awsAccount } from './deploy/aws-account.ts';
import { deploymentsOf } from './deploy/deployments.ts';
import { SettingsError } from './settings.ts';

// `npm run deploy|diff|destroy -- --stage dev`: runs the pinned cdk on this repository's app.
const root = join(import.meta.dirname, '..');

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(line: readonly string[]): Promise<number> {
  const command = cdkCommand(line);
  const runs =
    command.action === 'deploy'
      ? await deploymentsOf(command, awsAccount(command.settings.region))
      : [command.args];
  for (const args of runs) {
    const { status } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.resolve('aws-cdk/bin/cdk')), ...args],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
