import { Argument, type Command, Option } from 'commander';
import type { GraphqlClient } from '../api/client.ts';
import { createExport, exportNow } from '../api/export-list.ts';
import { requireJob } from '../api/job.ts';
import { download } from '../export/download.ts';
import { fileSink, type Sink, streamSink } from '../export/sink.ts';
import { Failure } from '../failure.ts';
import { counted, startProgress } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface Kind {
  /** Name in the API. */
  kind: string;
  job: 'required' | 'optional' | 'none';
  /** True if the list consists only of names, so that it is not exported without --with-names. */
  needsNames?: true;
}

const KINDS = new Map<string, Kind>([
  ['at-risk', { kind: 'AT_RISK_ACCOUNTS', job: 'required' }],
  ['testimonials', { kind: 'TESTIMONIALS', job: 'required' }],
  ['hotspots', { kind: 'HOTSPOTS', job: 'required' }],
  ['accounts', { kind: 'ACCOUNTS', job: 'optional' }],
  ['answers', { kind: 'ANSWERS', job: 'optional' }],
  ['outcomes', { kind: 'OUTCOMES', job: 'none' }],
  ['contacts', { kind: 'RESPONDENTS', job: 'none', needsNames: true }],
]);

const FORMATS = new Map([
  ['csv', 'CSV'],
  ['json-lines', 'JSON_LINES'],
]);

interface Options extends ConnectionOptions {
  job?: string;
  format: string;
  out?: string;
  withNames?: boolean;
}

const HELP = `
at-risk, testimonials and hotspots need a job. With --job, accounts include their risk on the job, and answers
are limited to it. Accounts, contacts and outcomes have the headers that their imports read. In CSV, a cell
that starts with = + - @, a tab or a carriage return gets a leading apostrophe, so that spreadsheets do not run
it; imports remove it again. Names of respondents are included only with --with-names, which contacts
require. The server writes the file, which may take a minute to start, and removes it after 24 hours.`;

/** Polling interval for the state of the export. */
const ASK_EVERY_MS = 1000;

/** `export KIND`. */
export function addExportCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('export'))
    .description('Write a complete list to a file or to stdout.')
    .addArgument(new Argument('<kind>', 'what to export').choices([...KINDS.keys()]))
    .option('--job <key>', 'the job')
    .addOption(
      new Option('--format <format>', 'the file format')
        .choices([...FORMATS.keys()])
        .default('csv'),
    )
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--with-names', 'include the ids, names and e-mail addresses of respondents')
    .addHelpText('after', HELP)
    .action((name: string, options: Options) => exportList(name, options, context));
}

async function exportList(name: string, options: Options, context: CommandContext): Promise<void> {
  const { job, withNames = false, out } = options;
  const kind = KINDS.get(name);
  const format = FORMATS.get(options.format);
  if (!kind || format === undefined) throw new Failure(`There is no export "${name}".`);
  if (kind.job === 'required' && job === undefined) {
    throw new Failure(`Choose a job: export ${name} --job KEY.`);
  }
  if (kind.needsNames && !withNames) {
    throw new Failure(`An export of ${name} contains names: add --with-names to confirm.`);
  }
  const client = connect(options, context);
  if (job !== undefined) await requireJob(client, job);
  const sink = out === undefined ? streamSink(context.stdout) : await fileSink(out);
  let isComplete = false;
  let rows = 0;
  try {
    const selector = job === undefined ? null : { key: job };
    const input = { kind: kind.kind, format, job: selector, withNames };
    const id = await createExport(client, input);
    // A progress bar would be mixed with the rows on the terminal.
    const progress =
      out === undefined && context.stdout.isTTY ? null : startProgress(context, null);
    const told = (count: number) => progress?.update(count, count);
    rows = await written(client, id, sink, { context, told }).finally(() => progress?.stop());
    isComplete = true;
  } finally {
    await sink.end(isComplete);
  }
  if (out !== undefined) {
    notice(context, `${counted(rows, 'row')} written to ${out}.`);
  }
}

/** Waits until the server has written the file, downloads it, and returns its number of rows. */
async function written(
  client: GraphqlClient,
  id: string,
  sink: Sink,
  { context, told }: { context: CommandContext; told: (rows: number) => void },
): Promise<number> {
  for (;;) {
    const { status, rowsWritten, failureReason, downloadUrl } = await exportNow(client, id);
    told(rowsWritten);
    if (status === 'FAILED') throw new Failure(failureReason ?? 'The export failed.');
    if (downloadUrl !== null) {
      await download(downloadUrl, sink, context);
      return rowsWritten;
    }
    if (status !== 'WAITING' && status !== 'RUNNING') {
      throw new Failure(`The export is ${status.toLowerCase()}. Try again.`);
    }
    await context.sleep(ASK_EVERY_MS);
  }
}
