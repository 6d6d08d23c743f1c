import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { requireJob } from '../api/job.ts';
import { accountsExport } from '../export/accounts.ts';
import { atRiskExport } from '../export/at-risk.ts';
import { contactsExport } from '../export/contacts.ts';
import type { ExportKind, ExportRequest } from '../export/export-kind.ts';
import { hotspotsExport } from '../export/hotspots.ts';
import { fileSink, streamSink } from '../export/sink.ts';
import { testimonialsExport } from '../export/testimonials.ts';
import type { Format } from '../export/write-rows.ts';
import { FORMATS, rowWriter } from '../export/write-rows.ts';
import type { GraphqlClient } from '../api/client.ts';
import { Failure } from '../failure.ts';
import { counted, startProgress } from '../progress.ts';
import type { CommandContext } from '../surroundings.ts';
import { notice } from '../surroundings.ts';
import type { ConnectionOptions } from './connection.ts';
import { connect, withConnection } from './connection.ts';

const KINDS = new Map<string, ExportKind>([
  ['at-risk', atRiskExport],
  ['testimonials', testimonialsExport],
  ['hotspots', hotspotsExport],
  ['accounts', accountsExport],
  ['contacts', contactsExport],
]);

interface Options extends ConnectionOptions {
  job?: string;
  format: Format;
  out?: string;
  withNames?: boolean;
}

const HELP = `
at-risk, testimonials and hotspots are of a job; accounts and contacts have the headers that their
imports read. In CSV, a cell that starts with = + - @, a tab or a carriage return gets an apostrophe in
front, so that no spreadsheet runs it; an import takes exactly that away again. Who a respondent is
comes along only with --with-names; contacts are not exported without it.`;

/** `export KIND`. */
export function addExportCommand(program: Command, context: CommandContext): void {
  withConnection(program.command('export'))
    .description('Write a list to a file or to stdout.')
    .addArgument(new Argument('<kind>', 'what to export').choices([...KINDS.keys()]))
    .option('--job <key>', 'the job, for at-risk, testimonials and hotspots')
    .addOption(new Option('--format <format>', 'of the file').choices(FORMATS).default('csv'))
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--with-names', 'with the ids, names and addresses of respondents')
    .addHelpText('after', HELP)
    .action((name: string, options: Options) => exportKind(name, options, context));
}

async function exportKind(name: string, options: Options, context: CommandContext): Promise<void> {
  const { job = '', withNames = false, format, out } = options;
  const kind = KINDS.get(name);
  if (!kind)
    throw new Failure(`There is no export "${name}": there is ${[...KINDS.keys()].join(', ')}.`);
  if (kind.needsJob && job === '') throw new Failure(`Say of which job: export ${name} --job KEY.`);
  if (kind.needsNames && !withNames) {
    throw new Failure(`An export of ${name} holds names: say --with-names if you mean it.`);
  }
  const client = connect(options, context);
  if (kind.needsJob) await requireJob(client, job);
  const rows = await writeKind(kind, client, { job, withNames }, format, out, context);
  if (out !== undefined)
    notice(context, `${counted(rows, 'row')} ${rows === 1 ? 'is' : 'are'} in ${out}.`);
}

async function writeKind(
  kind: ExportKind,
  client: GraphqlClient,
  request: ExportRequest,
  format: Format,
  out: string | undefined,
  context: CommandContext,
): Promise<number> {
  const sink = out === undefined ? streamSink(context.stdout) : await fileSink(out);
  // On one terminal, a bar would stand among the rows.
  const progress = out === undefined && context.stdout.isTTY ? null : startProgress(context, null);
  let rows = 0;
  let isComplete = false;
  try {
    const writer = rowWriter(format, await kind.columns(request, client), sink);
    await writer.begin();
    for await (const page of kind.pages(client, request)) {
      await writer.add(page);
      rows += page.length;
      progress?.update(rows, rows);
    }
    await writer.finish();
    isComplete = true;
    return rows;
  } finally {
    progress?.stop();
    await sink.end(isComplete);
  }
}
