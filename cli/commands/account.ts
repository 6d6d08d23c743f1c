import type { Command } from 'commander';
import { mergeAccounts } from '../api/merge-accounts.ts';
import { Failure } from '../failure.ts';
import type { CommandContext } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  from: string;
  into: string;
  dryRun?: boolean;
  yes?: boolean;
}

const HELP = `
People, answers, outcomes, survey links and snoozes move to the remaining account. Later imports of the
other account go there too. A merge cannot be undone: check it with --dry-run first, then add --yes.`;

/** `account merge`. */
export function addAccountCommand(program: Command, context: CommandContext): void {
  const account = program.command('account').description('Merge duplicate accounts.');
  withConnection(account.command('merge'))
    .description('Merge two accounts into one.')
    .requiredOption('--from <externalId>', 'the account to merge and remove')
    .requiredOption('--into <externalId>', 'the account to keep')
    .option('--dry-run', 'show what would move, without writing anything')
    .option('--yes', 'confirm the merge, which cannot be undone')
    .addHelpText('after', HELP)
    .action((options: Options) => merge(options, context));
}

async function merge(options: Options, context: CommandContext): Promise<void> {
  const { from, into, dryRun = false, yes = false } = options;
  if (!dryRun && !yes) {
    throw new Failure('A merge cannot be undone: check it with --dry-run, then add --yes.');
  }
  const merged = await mergeAccounts(connect(options, context), { from, into, dryRun });
  const counts = Object.entries(merged.moved ?? {}).map(([what, n]) => `${what.padEnd(12)} ${n}`);
  const lost = merged.differences.map(
    ({ field, kept, dropped }) => `${field}: keeps ${kept}, drops ${dropped}`,
  );
  const title = dryRun ? 'Would move:' : 'Moved:';
  context.stdout.write(`${[title, ...counts, ...lost].join('\n')}\n`);
}
