import type { Command } from 'commander';
import { dropPerson, mergePeople, restorePerson } from '../api/people/people.ts';
import { Failure } from '../failure.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { connect, type ConnectionOptions, withConnection } from './connection.ts';

interface Options extends ConnectionOptions {
  account: string;
  person: string;
}

interface MergeOptions extends Options {
  into: string;
  yes?: boolean;
}

const MERGE_HELP = `
Answers, testimonials with their consents, and survey links move to the remaining person. Later imports
of either go there too. A merge cannot be undone: add --yes.`;

/** `person merge`, `person drop` and `person restore`. */
export function addPeopleCommands(person: Command, context: CommandContext): void {
  ofPerson(person.command('merge'))
    .description('Merge two people of an account into one.')
    .requiredOption('--into <externalId>', 'the person to keep')
    .option('--yes', 'confirm the merge, which cannot be undone')
    .addHelpText('after', MERGE_HELP)
    .action((options: MergeOptions) => merge(options, context));
  ofPerson(person.command('drop'))
    .description('Mark a person as no longer a contact: they are not asked, and no longer count.')
    .action(async (options: Options) => {
      await dropPerson(connect(options, context), options);
      notice(context, 'They are no longer a contact. `person restore` undoes this.');
    });
  ofPerson(person.command('restore'))
    .description('Make a person a contact again.')
    .action(async (options: Options) => {
      await restorePerson(connect(options, context), options);
      notice(context, 'They are a contact again, and their answers count.');
    });
}

function ofPerson(command: Command): Command {
  return withConnection(command)
    .requiredOption('--account <externalId>', "the person's account")
    .requiredOption('--person <externalId>', "the person's id in your own systems");
}

async function merge(options: MergeOptions, context: CommandContext): Promise<void> {
  if (!options.yes) throw new Failure('A merge cannot be undone: add --yes to confirm.');
  const into = { account: options.account, person: options.into };
  const isComplete = await mergePeople(connect(options, context), options, into);
  const rest = isComplete ? '' : ' Older answers follow within the hour.';
  notice(context, `The two people were merged.${rest}`);
}
