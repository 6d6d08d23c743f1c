import type { Command } from 'commander';
import { CONTACT_COLUMNS } from '../../../intake/fields.ts';
import { ROLES } from '../../../intake/mapping/efforts.ts';
import { importFile } from '../../import/import-file.ts';
import { leftOutColumns } from '../../import/left-out-columns.ts';
import { type Hints, assertReadyToImport, openAndInterpret } from '../../import/open-file.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import type { ImportOptions } from './import-options.ts';
import { IMPORT_HELP, withImportOptions } from './import-options.ts';

const HELP = `
The columns are found by their headers: ${CONTACT_COLUMNS.join(', ')}, or what HubSpot and
Salesforce call them. account is the account's externalId; externalId is the person's own within it. All
but these two may be absent. firstName and lastName are joined to a name. An absent column keeps what is
known of a person; an empty cell clears it. role is one of ${ROLES.join(', ')}: other titles are left
open. mayContact is yes or no in any of eight languages.`;

const HINTS: Hints = {
  choosePersonAccount: 'Say --map account=COLUMN.',
  choosePersonId: 'Say --map externalId=COLUMN.',
};

/** `import contacts FILE`. */
export function addImportContactsCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('contacts').argument('<file>'))
    .description('Create contacts of accounts, or bring them up to date.')
    .addHelpText('after', HELP + IMPORT_HELP)
    .action((path: string, options: ImportOptions) => importContacts(path, options, context));
}

async function importContacts(
  path: string,
  options: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, saveMapping } = options;
  const client = connect(options, context);
  const { opened, draft } = await openAndInterpret(path, 'contacts', options, [], context);
  assertReadyToImport({ opened, draft }, HINTS, context);
  leftOutColumns(opened.header, draft.contacts, context);
  await importFile({ opened, draft, job: null, client, dryRun, json, saveMapping }, context);
}
