import type { Command } from 'commander';
import { ACCOUNT_COLUMNS, accountDrafts } from '../../intake/import/account-rows.ts';
import { recordColumns } from '../../intake/import/record-columns.ts';
import { PLAIN_LAYOUT, openTable } from '../../intake/table/table.ts';
import { accountsImport } from '../api/imports.ts';
import { runImport } from '../import/run-import.ts';
import { printSummary } from '../import/summary.ts';
import type { CommandContext } from '../surroundings.ts';
import { connect } from './connection.ts';
import type { ImportOptions } from './import-options.ts';
import { IMPORT_HELP, inspected, warnOfUnknown, withImportOptions } from './import-options.ts';

interface Options extends ImportOptions {
  currency: string;
}

const HELP = `
The first row holds the headers, in any case and order: ${ACCOUNT_COLUMNS.join(', ')}.
All but externalId and name may be absent. An absent column keeps what an account has; an empty cell
clears it. A date is YYYY-MM-DD, an arr a plain number like 12500 or 12500.50 in the currency of
currencyCode, which must be the reporting currency of the deployment.`;

/** `import accounts FILE`. */
export function addImportAccountsCommand(parent: Command, context: CommandContext): void {
  withImportOptions(parent.command('accounts').argument('<file>'))
    .description('Create accounts, or bring them up to date.')
    .option('--currency <code>', 'the currency of an arr that comes without one', 'USD')
    .addHelpText('after', HELP + IMPORT_HELP)
    .action((path: string, options: Options) => importAccounts(path, options, context));
}

async function importAccounts(
  path: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, currency } = options;
  const client = connect(options, context);
  const file = await inspected(path, context);
  const table = await openTable(file, PLAIN_LAYOUT);
  const columns = recordColumns(table.header, ACCOUNT_COLUMNS, ['externalId', 'name']);
  warnOfUnknown(columns.unknown, context);
  const result = await runImport(
    {
      file,
      table,
      parsed: accountDrafts(table, columns, currency),
      call: accountsImport(client, dryRun),
      keyOf: ({ externalId }) => externalId,
      mayRepeat: false,
    },
    context,
  );
  printSummary(context, result, { json, dryRun, batch: null });
}
