import type { Command } from 'commander';
import { QUARANTINE, type QuarantineEntry, retryEntries } from '../api/quarantine.ts';
import type { GraphqlClient } from '../api/client.ts';
import { inColumns } from '../columns.ts';
import { pagesOf } from '../export/pages.ts';
import { Failure } from '../failure.ts';
import { grouped } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface ListOptions extends ConnectionOptions {
  json?: boolean;
}

interface RetryOptions extends ConnectionOptions {
  all?: boolean;
}

const LIST_HELP = `
All other work continues. Each entry is retried automatically: ten minutes after the first failure, then half
as often each time, down to once a day. An ERASURE is urgent: a person's data is not deleted yet.`;

const RETRY_HELP = `
Entries are retried within a minute or two; SNAPSHOT and LEARNING wait for the next hourly run. Entries that
fail again stay in the list. The exit code is 2 if an id was not found.`;

/** `quarantine [list]`, `quarantine retry [ID…|--all]`. */
export function addQuarantineCommand(program: Command, context: CommandContext): void {
  const quarantine = program
    .command('quarantine')
    .description('List or retry failed work in the quarantine.');
  withConnection(quarantine.command('list', { isDefault: true }))
    .description('List the quarantine, with errors.')
    .option('--json', 'print one JSON object per line')
    .addHelpText('after', LIST_HELP)
    .action((options: ListOptions) => list(options, context));
  withConnection(quarantine.command('retry'))
    .description('Retry entries after the cause is fixed.')
    .argument('[id...]', 'ids from the list')
    .option('--all', 'all entries in the list')
    .addHelpText('after', RETRY_HELP)
    .action((ids: string[], options: RetryOptions) => retry(ids, options, context));
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
  const entries = await allEntries(connect(options, context));
  if (options.json === true) {
    context.stdout.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  } else if (entries.length === 0) {
    notice(context, 'The quarantine is empty.');
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
    throw new Failure('Choose what to retry: ids or --all.');
  }
  const client = connect(options, context);
  const chosen = all ? (await allEntries(client)).map(({ id }) => id) : ids;
  const { retried, problems } = await retryEntries(client, chosen);
  context.stdout.write(`retried  ${grouped(retried)}\n`);
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
