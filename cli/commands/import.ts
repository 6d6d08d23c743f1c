import type { Command } from 'commander';
import type { CommandContext } from '../surroundings.ts';
import { addImportAccountsCommand } from './import-accounts.ts';
import { addImportContactsCommand } from './import-contacts.ts';
import { addImportResponsesCommand } from './import-responses.ts';

/** `import accounts|contacts|responses`. */
export function addImportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description('Import a CSV file: accounts, contacts, or the responses of a survey.');
  addImportAccountsCommand(command, context);
  addImportContactsCommand(command, context);
  addImportResponsesCommand(command, context);
}
