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
Answers, testimonials with their consents, and survey links go to the person who stays, and later imports
of either, too. It cannot be undone: say --yes.`;

/** `person merge`, `person drop` and `person restore`. */
export function addPeopleCommands(person: Command, context: CommandContext): void {
  ofPerson(person.command('merge'))
    .description('Make two people of an account one.')
    .requiredOption('--into <externalId>', 'the person who stays')
    .option('--yes', 'they are the same person, and it may not be undone')
    .addHelpText('after', MERGE_HELP)
    .action((options: MergeOptions) => merge(options, context));
  ofPerson(person.command('drop'))
    .description('Someone is no longer a contact: not asked, and not counted from now on.')
    .action(async (options: Options) => {
      await dropPerson(connect(options, context), options);
      notice(context, 'They are no longer a contact. `person restore` puts them back.');
    });
  ofPerson(person.command('restore'))
    .description('Someone who was dropped is a contact again.')
    .action(async (options: Options) => {
      await restorePerson(connect(options, context), options);
      notice(context, 'They are a contact again, and their answers count.');
    });
}

function ofPerson(command: Command): Command {
  return withConnection(command)
    .requiredOption('--account <externalId>', 'the account that the person is in')
    .requiredOption('--person <externalId>', 'the person, by the id that your systems use');
}

async function merge(options: MergeOptions, context: CommandContext): Promise<void> {
  if (!options.yes) throw new Failure('A merge cannot be undone: add --yes to do it.');
  const into = { account: options.account, person: options.into };
  const isComplete = await mergePeople(connect(options, context), options, into);
  const rest = isComplete ? '' : ' Older answers follow within the hour.';
  notice(context, `The two are one person now.${rest}`);
}
