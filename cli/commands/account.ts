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
People, answers, outcomes, survey links and snoozes go to the account that stays, and later imports of
the other, too. It cannot be undone: look with --dry-run first, then say --yes.`;

/** `account merge`. */
export function addAccountCommand(program: Command, context: CommandContext): void {
  const account = program.command('account').description('Accounts that turn out to be one.');
  withConnection(account.command('merge'))
    .description('Make two accounts one.')
    .requiredOption('--from <externalId>', 'the account that goes')
    .requiredOption('--into <externalId>', 'the account that stays')
    .option('--dry-run', 'say what would move, and write nothing')
    .option('--yes', 'they are the same customer, and it may not be undone')
    .addHelpText('after', HELP)
    .action((options: Options) => merge(options, context));
}

async function merge(options: Options, context: CommandContext): Promise<void> {
  const { from, into, dryRun = false, yes = false } = options;
  if (!dryRun && !yes) {
    throw new Failure('A merge cannot be undone: look with --dry-run, then add --yes.');
  }
  const merged = await mergeAccounts(connect(options, context), { from, into, dryRun });
  const counts = Object.entries(merged.moved ?? {}).map(([what, n]) => `${what.padEnd(12)} ${n}`);
  const lost = merged.differences.map(
    ({ field, kept, dropped }) => `${field}: stays ${kept}, not ${dropped}`,
  );
  const title = dryRun ? 'Would move:' : 'Moved:';
  context.stdout.write(`${[title, ...counts, ...lost].join('\n')}\n`);
}
