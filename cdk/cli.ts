import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdkCommand } from './cdk-command.ts';
import { SettingsError } from './settings.ts';

// `npm run deploy|diff|destroy -- --stage dev`: runs the pinned cdk with this repository's application.
const root = join(import.meta.dirname, '..');

try {
  const args = cdkCommand(process.argv.slice(2));
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.resolve('aws-cdk/bin/cdk')), ...args],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
