import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildFunction } from './bundle/build-function.ts';
import { FUNCTION_NAMES } from './bundle/functions.ts';
import { addChecks } from './checks.ts';
import { FEATURE_FLAGS } from './feature-flags.ts';
import { unprotectedIn } from './deploy/unprotected.ts';
import { defineFoothold } from './foothold.ts';
import { type Settings, SettingsError, settingsFrom } from './settings.ts';
import { STAGES } from './stages.ts';

// Synthesizes the stacks into cdk.out/<stage>, for the given --stage or for both stages.
const root = join(import.meta.dirname, '..');
const bundles = join(root, 'dist/functions');
const builtConsole = join(root, 'dist/console');

try {
  const args = process.argv.slice(2);
  const hasStage = args.some((arg) => /^--stage(=|$)/.test(arg));
  const stages = hasStage ? [args] : ['dev', 'prod'].map((stage) => ['--stage', stage, ...args]);
  const settings = stages.map((each) => settingsFrom(each, STAGES));
  await Promise.all(FUNCTION_NAMES.map((name) => buildFunction(name, root, bundles)));
  for (const each of settings) synthesize(each);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function synthesize(settings: Settings): void {
  const outdir = join(root, 'cdk.out', settings.stage);
  const app = new App({ outdir, context: FEATURE_FLAGS });
  defineFoothold(app, settings, {
    codeOf: (name) => Code.fromAsset(join(bundles, name)),
    consoleDirectory: existsSync(builtConsole) ? builtConsole : null,
    unprotected: unprotectedIn(app),
  });
  addChecks(app);
  app.synth();
  console.log(`${settings.stage}: ${outdir}`);
}
