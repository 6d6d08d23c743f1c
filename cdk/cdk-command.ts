import { type Settings, SettingsError, settingsFrom } from './settings.ts';
import { STAGES } from './stages.ts';

const ACTIONS = ['deploy', 'diff', 'destroy'] as const;
const USAGE = `npm run ${ACTIONS.join('|')} -- --stage dev|prod [settings] [-- cdk options]`;

/** A parsed command line. */
export interface CdkCommand {
  action: (typeof ACTIONS)[number];
  settings: Settings;
  /** Arguments for the cdk command. */
  args: readonly string[];
}

/**
 * Converts a command line to a cdk command. Validates the settings first and passes them to the app.
 * Arguments after a further `--` go to cdk. Throws SettingsError.
 */
export function cdkCommand(line: readonly string[]): CdkCommand {
  const [given, ...rest] = line;
  const action = ACTIONS.find((known) => known === given);
  if (action === undefined) throw new SettingsError(USAGE);
  const end = rest.indexOf('--');
  const own = end === -1 ? rest : rest.slice(0, end);
  const passedOn = end === -1 ? [] : rest.slice(end + 1);
  const settings = settingsFrom(own, STAGES);
  const { stage } = settings;
  if (action === 'destroy' && stage === 'prod') {
    throw new SettingsError(
      'prod keeps its data and cannot be destroyed by a command: see docs/deployment.md, "Taking prod down".',
    );
  }
  const output = `cdk.out/${stage}`;
  const args = [
    action,
    ...(action === 'diff' ? [] : ['--all']),
    '--app',
    ['tsx cdk/app.ts', ...own.map(quoted)].join(' '),
    '--output',
    output,
    // A value read from another stack may have changed even if the template has not.
    ...(action === 'deploy' ? ['--force', '--outputs-file', `${output}/outputs.json`] : []),
    ...passedOn,
  ];
  return { action, settings, args };
}

/** Quotes for the shell in which cdk runs the app: cmd.exe on Windows. */
function quoted(argument: string): string {
  if (/^[\w@%+=:,./-]+$/.test(argument)) return argument;
  if (process.platform === 'win32') return `"${argument.replaceAll('"', '\\"')}"`;
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}
