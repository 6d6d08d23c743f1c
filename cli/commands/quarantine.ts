import type { Command } from 'commander';
import { QUARANTINE, type QuarantineEntry, retryEntries } from '../api/quarantine.ts';
import type { GraphqlClient } from '../api/client.ts';
import { inColumns } from '../columns.ts';
import { pagesOf } from '../export/pages.ts';
import { Failure } from '../failure.ts';
import { grouped } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import { notice } from '../cli-environment.ts';
import type { ConnectionOptions } from './connection.ts';
import { connect, withConnection } from './connection.ts';

interface ListOptions extends ConnectionOptions {
  json?: boolean;
}

interface RetryOptions extends ConnectionOptions {
  all?: boolean;
}

const LIST_HELP = `
Everything else goes on. Each entry is tried again automatically: ten minutes after the first failure, then half
as often each time, up to once a day. An ERASURE is urgent: a person's data is not deleted yet.`;

const RETRY_HELP = `
They are tried within a minute or two; SNAPSHOT and LEARNING wait for the next hourly run. What fails again
stays in the list. The exit code is 2 where an id was not found.`;

/** `quarantine [list]`, `quarantine retry [ID…|--all]`. */
export function addQuarantineCommand(program: Command, context: CommandContext): void {
  const quarantine = program
    .command('quarantine')
    .description('List what could not be done and was left aside, or have it tried again.');
  withConnection(quarantine.command('list', { isDefault: true }))
    .description('List what was left aside, with its error.')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', LIST_HELP)
    .action((options: ListOptions) => list(options, context));
  withConnection(quarantine.command('retry'))
    .description('Try entries again, once the cause is fixed.')
    .argument('[id...]', 'ids, as the list gives them')
    .option('--all', 'everything in the list')
    .addHelpText('after', RETRY_HELP)
    .action((ids: string[], options: RetryOptions) => retry(ids, options, context));
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
  const entries = await allEntries(connect(options, context));
  if (options.json === true) {
    context.stdout.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  } else if (entries.length === 0) {
    notice(context, 'The quarantine is empty: nothing was left aside.');
  } else {
    context.stdout.write(inColumns(HEADINGS, entries.map(rowOf)));
  }
}

async function retry(
  ids: readonly string[],
  options: RetryOptions,
  context: CommandContext,
): Promise<void> {
  const { all = false } = options;
  if (all === ids.length > 0) {
    throw new Failure('Say what to try again: ids, or --all, one of the two.');
  }
  const client = connect(options, context);
  const chosen = all ? (await allEntries(client)).map(({ id }) => id) : ids;
  const { retried, problems } = await retryEntries(client, chosen);
  context.stdout.write(`tried again  ${grouped(retried)}\n`);
  // With --all, an entry that was resolved after it was listed is not a problem.
  if (all) return;
  for (const problem of problems) notice(context, problem);
  if (problems.length > 0) context.exitWith(2);
}

async function allEntries(client: GraphqlClient): Promise<QuarantineEntry[]> {
  const entries: QuarantineEntry[] = [];
  for await (const page of pagesOf<QuarantineEntry>(client, QUARANTINE, {})) entries.push(...page);
  return entries;
}

const HEADINGS = ['ID', 'WORK', 'TRIED', 'LAST FAILED', 'NEXT TRY', 'ABOUT', 'ERROR'];

function rowOf(entry: QuarantineEntry): string[] {
  const { accountId, jobKey, respondentId, item } = entry;
  const about = [
    ['job', jobKey],
    ['account', accountId],
    ['person', respondentId],
    ['item', item],
  ].flatMap(([kind, id]) => (id == null ? [] : [`${kind} ${id}`]));
  return [
    ...[entry.id, entry.work, `${grouped(entry.attempts)} ×`],
    ...[minute(entry.lastFailedAt), minute(entry.nextTryAt)],
    ...[about.join(', '), entry.error],
  ];
}

/** Formats an instant as `2026-11-01 12:00Z`. */
const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')}Z`;
