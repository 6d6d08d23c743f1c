import type { Command } from 'commander';
import { CONTACT_COLUMNS } from '../../../intake/fields.ts';
import { ROLES } from '../../../intake/mapping/efforts.ts';
import { importFile } from '../../import/import-file.ts';
import { reportColumns } from '../../import/report-columns.ts';
import { type Hints, assertReadyToImport, openAndInterpret } from '../../import/open-file.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import { IMPORT_HELP, type ImportOptions, withImportOptions } from './import-options.ts';

const HELP = `
The columns are found by their headers: ${CONTACT_COLUMNS.join(', ')}, or what HubSpot and
Salesforce call them. account is the account's externalId; externalId identifies the person in the account. Only
these two are required. firstName and lastName are joined into a name. A missing column keeps the current
values; an empty cell clears the value. role is one of ${ROLES.join(', ')}; other titles are
ignored. mayContact is yes or no in any of eight languages.`;

const HINTS: Hints = {
  choosePersonAccount: 'Use --map account=COLUMN.',
  choosePersonId: 'Use --map externalId=COLUMN.',
};

/** `import contacts FILE`. */
export function addImportContactsCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('contacts').argument('<file>'))
    .description('Create or update contacts.')
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
  reportColumns(opened.header, draft.contacts, context);
  await importFile({ opened, draft, job: null, client, dryRun, json, saveMapping }, context);
}
