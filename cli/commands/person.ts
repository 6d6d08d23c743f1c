import type { Command } from 'commander';
import { type Part, personParts } from '../api/people/export-person.ts';
import { fileSink, type Sink } from '../export/sink.ts';
import { counted, startProgress } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';
import { addPeopleCommands } from './people.ts';

interface Options extends ConnectionOptions {
  account: string;
  person: string;
}

const HELP = `
The file is one JSON document of any size. Only administrators can export it, and each export is audited.`;

/** `person export FILE`, and the commands that change a person. */
export function addPersonCommand(program: Command, context: CommandContext): void {
  const person = program
    .command('person')
    .description("Export a person's data, or change whether they are a contact.");
  addPeopleCommands(person, context);
  withConnection(person.command('export'))
    .description('Write all data stored about a person to a file.')
    .argument('<file>', 'the file to write')
    .requiredOption('--account <externalId>', "the person's account")
    .requiredOption('--person <externalId>', "the person's id in your own systems")
    .addHelpText('after', HELP)
    .action((file: string, options: Options) => exportPerson(file, options, context));
}

async function exportPerson(
  file: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const client = connect(options, context);
  const who = {
    account: { externalId: options.account },
    respondentExternalId: options.person,
  };
  const sink = await fileSink(file, 'choose another file');
  const progress = startProgress(context, null, 'submissions');
  const document = new OneDocument(sink);
  let url: string | null = null;
  let isComplete = false;
  try {
    for await (const { part, withdrawalUrl } of personParts(client, who)) {
      context.stop.throwIfAborted();
      await document.add(part);
      progress.update(document.submissions, document.submissions);
      url = withdrawalUrl;
    }
    await document.end();
    isComplete = true;
  } finally {
    progress.stop();
    await sink.end(isComplete);
  }
  const count = counted(document.submissions, 'submission');
  notice(context, `The person's data, with ${count}, was written to ${file}.`);
  if (url !== null)
    notice(context, `To withdraw their answers, the person can open this personal link: ${url}`);
}

/** Joins parts into one JSON document: writes submissions as they arrive, and all other fields at the end. */
class OneDocument {
  submissions = 0;
  readonly #sink: Sink;
  #rest: Record<string, unknown> | null = null;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  async add({ submissions, ...rest }: Part): Promise<void> {
    let text = this.#rest === null ? '{\n"submissions": [' : '';
    for (const submission of submissions) {
      text += `${this.submissions === 0 ? '' : ','}\n${JSON.stringify(submission, null, 2)}`;
      this.submissions += 1;
    }
    await this.#sink.write(text);
    this.#rest = this.#rest === null ? rest : joined(this.#rest, rest);
  }

  async end(): Promise<void> {
    const fields = Object.entries(this.#rest ?? {});
    const text = fields.map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2)}`,
    );
    await this.#sink.write(`],\n${text.join(',\n')}\n}\n`);
  }
}

/** The later part's fields, with its lists appended to those of the earlier part. */
function joined(earlier: Record<string, unknown>, later: Record<string, unknown>) {
  const fields = Object.entries(later).map(([name, value]) => {
    const before = earlier[name];
    const isList = Array.isArray(before) && Array.isArray(value);
    return [name, isList ? [...(before as unknown[]), ...(value as unknown[])] : value];
  });
  return Object.fromEntries(fields) as Record<string, unknown>;
}
