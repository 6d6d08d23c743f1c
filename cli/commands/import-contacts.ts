import type { Command } from 'commander';
import { CONTACT_COLUMNS, contactDrafts } from '../../intake/import/contact-rows.ts';
import { recordColumns } from '../../intake/import/record-columns.ts';
import { ROLES } from '../../intake/mapping/efforts.ts';
import { PLAIN_LAYOUT, openTable } from '../../intake/table/table.ts';
import { respondentsImport } from '../api/imports.ts';
import { runImport } from '../import/run-import.ts';
import { printSummary } from '../import/summary.ts';
import type { CommandContext } from '../surroundings.ts';
import { connect } from './connection.ts';
import type { ImportOptions } from './import-options.ts';
import { IMPORT_HELP, inspected, warnOfUnknown, withImportOptions } from './import-options.ts';

const HELP = `
The first row holds the headers, in any case and order: ${CONTACT_COLUMNS.join(', ')}.
account is the account's externalId; externalId is the person's own within it. All but these two may
be absent. An absent column keeps what is known of a person; an empty cell clears it. role is one of
${ROLES.join(', ')}; mayContact is yes or no.`;

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
  const { json = false, dryRun = false } = options;
  const client = connect(options, context);
  const file = await inspected(path, context);
  const table = await openTable(file, PLAIN_LAYOUT);
  const columns = recordColumns(table.header, CONTACT_COLUMNS, ['account', 'externalId']);
  warnOfUnknown(columns.unknown, context);
  const result = await runImport(
    {
      file,
      table,
      parsed: contactDrafts(table, columns),
      call: respondentsImport(client, dryRun),
      keyOf: ({ account, respondent }) =>
        JSON.stringify([account.externalId, respondent.externalId]),
      mayRepeat: false,
    },
    context,
  );
  printSummary(context, result, { json, dryRun, batch: null });
}
