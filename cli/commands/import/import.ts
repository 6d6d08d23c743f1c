import type { Command } from 'commander';
import type { CommandContext } from '../../cli-environment.ts';
import { addImportAccountsCommand } from './import-accounts.ts';
import { addImportContactsCommand } from './import-contacts.ts';
import { addImportFiguresCommands } from './import-figures.ts';
import { addImportHistoryCommand } from './import-history.ts';
import { addImportOutcomesCommand } from './import-outcomes.ts';
import { addImportUndoCommand } from './import-undo.ts';
import { addImportResponsesCommand } from './import-responses.ts';

/** `import`, with a command for each kind of file and one for the history of imports. */
export function addImportCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description('Import a CSV or Excel file, or list and undo imports.');
  addImportAccountsCommand(command, context);
  addImportContactsCommand(command, context);
  addImportResponsesCommand(command, context);
  addImportOutcomesCommand(command, context);
  addImportFiguresCommands(command, context);
  addImportHistoryCommand(command, context);
  addImportUndoCommand(command, context);
}
