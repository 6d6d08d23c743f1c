import { SettingsError, settingsFrom } from './settings.ts';
import { STAGES } from './stages.ts';

const ACTIONS = ['deploy', 'diff', 'destroy'] as const;
const USAGE = `npm run ${ACTIONS.join('|')} -- --stage dev|prod [settings] [-- options of cdk]`;

/**
 * The arguments for the cdk command that a line of ours stands for: checks the settings first, and
 * hands them on to the application. What follows a further `--` is for cdk. Throws SettingsError.
 */
export function cdkCommand(line: readonly string[]): string[] {
  const [action, ...rest] = line;
  const isKnown = ACTIONS.some((known) => known === action);
  if (action === undefined || !isKnown) throw new SettingsError(USAGE);
  const end = rest.indexOf('--');
  const own = end === -1 ? rest : rest.slice(0, end);
  const passedOn = end === -1 ? [] : rest.slice(end + 1);
  const { stage } = settingsFrom(own, STAGES);
  if (action === 'destroy' && stage === 'prod') {
    throw new SettingsError(
      'prod keeps its data and is not destroyed by a command: see docs/deployment.md, "Taking prod down".',
    );
  }
  const output = `cdk.out/${stage}`;
  return [
    action,
    ...(action === 'diff' ? [] : ['--all']),
    '--app',
    ['tsx cdk/app.ts', ...own.map(quoted)].join(' '),
    '--output',
    output,
    ...(action === 'deploy' ? ['--outputs-file', `${output}/outputs.json`] : []),
    ...passedOn,
  ];
}

function quoted(argument: string): string {
  if (/^[\w@%+=:,./-]+$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}
