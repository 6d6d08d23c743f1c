import type { Command } from 'commander';
import { rebuildState, startRebuild, type RebuildState } from '../api/rebuild.ts';
import { grouped, startProgress } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import type { ConnectionOptions } from './connection.ts';
import { connect, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  job: string;
  history?: boolean;
  json?: boolean;
}

const LOOK_EVERY_MS = 500;

const HELP = `
It runs on the server beside live traffic and goes on if this command is stopped; the same command
shows it again. In a healthy store nothing differs: what does is fixed, and counted. The exit code is
then 2.`;

/** `rebuild --job KEY [--history]`. */
export function addRebuildCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('rebuild'))
    .description('Make everything computed of a job again from the recorded facts, and compare.')
    .requiredOption('--job <key>', 'the job')
    .option('--history', 'fill in past months of the hotspots from the answers, too')
    .option('--json', 'end with one JSON object on stdout: accounts, differed, leftovers')
    .addHelpText('after', HELP)
    .action((options: Options) => rebuild(options, context));
}

async function rebuild(options: Options, context: CommandContext): Promise<void> {
  const { job, history = false, json = false } = options;
  const client = connect(options, context);
  let state = await startRebuild(client, job, history);
  const progress = startProgress(context, state.total, 'accounts');
  try {
    while (state.finishedAt === null) {
      context.stop.throwIfAborted();
      progress.update(state.done, state.done);
      await context.sleep(LOOK_EVERY_MS);
      state = await rebuildState(client, job);
    }
  } finally {
    progress.stop();
  }
  const { done: accounts, differed, leftovers } = state;
  context.stdout.write(
    json
      ? `${JSON.stringify({ accounts, differed, leftovers: leftovers ?? [] })}\n`
      : report(state),
  );
  if (differed > 0 || (leftovers ?? []).length > 0) context.exitWith(2);
}

function report({ done, differed, leftovers }: RebuildState): string {
  const left = leftovers ?? [];
  const lines = [
    `accounts    ${grouped(done)}`,
    `differed    ${grouped(differed)}`,
    `left over   ${grouped(left.length)}`,
    ...left.map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}
