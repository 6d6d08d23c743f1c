import type { Command } from 'commander';
import { rebuildState, startRebuild, type RebuildState } from '../api/rebuild.ts';
import { grouped, startProgress } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  job: string;
  history?: boolean;
  json?: boolean;
}

const LOOK_EVERY_MS = 500;

const HELP = `
The rebuild runs on the server during normal operation and continues if you stop this command; run it again
to see the progress. In a healthy store nothing differs. Differences are fixed and counted, and the exit code
is then 2.`;

/** `rebuild --job KEY [--history]`. */
export function addRebuildCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('rebuild'))
    .description('Recompute all derived data of a job from the recorded facts, and compare.')
    .requiredOption('--job <key>', 'the job')
    .option('--history', 'also fill in past months of the hotspots from the answers')
    .option('--json', 'print one JSON object to stdout at the end: accounts, differed, leftovers')
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
