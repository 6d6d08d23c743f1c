import type { Command } from 'commander';
import { columnsToKeep } from '../../../intake/draft/attribute-columns.ts';
import { sampleOf } from '../../../intake/draft/opened-file.ts';
import { withMeanings } from '../../../intake/draft/suggest-draft.ts';
import { ACCOUNT_COLUMNS } from '../../../intake/fields.ts';
import { type Hints, assertReadyToImport, openAndInterpret } from '../../import/open-file.ts';
import { importFile } from '../../import/import-file.ts';
import { leftOutColumns } from '../../import/left-out-columns.ts';
import { proposeOwners } from '../../import/owner-proposals.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import { withMoneyOptions, type AccountOptions } from './import-options.ts';
import { IMPORT_HELP, withImportOptions } from './import-options.ts';

const HELP = `
The columns are found by their headers: ${ACCOUNT_COLUMNS.join(', ')}, or what HubSpot and
Salesforce call them. All but externalId and name may be absent; a report without ids takes the name for
the id. An absent column keeps what an account has; an empty cell clears it. Dates and amounts are read as
people write them; --date-order, --decimal and --rate say what cannot be seen in them. A column called
attribute:KEY, or given by --map "attribute:KEY=COLUMN", becomes an attribute; --attributes makes one of every
column that stands for no field. An account has at most 20.`;

const MONTH = 'Say --date-order MM/DD/YYYY or DD/MM/YYYY.';

const HINTS: Hints = {
  chooseAccountId: 'Say --map externalId=COLUMN.',
  chooseAccountName: 'Say --map name=COLUMN.',
  sayMonth: MONTH,
  sayMonthContradicted: MONTH,
  sayDecimalOrThousands: 'Say --decimal dot or --decimal comma.',
  sayRate: 'Say --rate CODE=RATE, or --currency if it is the reporting currency.',
};

/** `import accounts FILE`. */
export function addImportAccountsCommand(parent: Command, context: CommandContext): void {
  withMoneyOptions(withImportOptions(parent.command('accounts').argument('<file>')))
    .option('--attributes', 'keep every other column as an attribute of the account')
    .description('Create accounts, or bring them up to date.')
    .addHelpText('after', HELP + IMPORT_HELP)
    .action((path: string, options: AccountOptions) => importAccounts(path, options, context));
}

async function importAccounts(
  path: string,
  options: AccountOptions,
  context: CommandContext,
): Promise<void> {
  const { json = false, dryRun = false, saveMapping } = options;
  const client = connect(options, context);
  const { opened, draft: guess } = await openAndInterpret(path, 'accounts', options, [], context);
  const draft = withMeanings(
    {
      ...guess,
      attributes: options.attributes
        ? { ...columnsToKeep(opened.header.names, guess), ...guess.attributes }
        : guess.attributes,
      currencyCode: options.currency?.toUpperCase() ?? guess.currencyCode,
      rates: options.rate ?? {},
      owners: { ...guess.owners, ...Object.fromEntries(options.owner ?? []) },
      decimalMark: options.decimal ? (options.decimal === 'dot' ? '.' : ',') : guess.decimalMark,
    },
    sampleOf(opened),
  );
  assertReadyToImport({ opened, draft }, HINTS, context);
  const attributes = Object.entries(draft.attributes).map(([key, index]) => [
    `attribute:${key}`,
    index,
  ]);
  const columns = {
    ...draft.accounts,
    ...(Object.fromEntries(attributes) as typeof draft.attributes),
  };
  leftOutColumns(opened.header, columns, context);
  await proposeOwners(draft, client, context);
  await importFile({ opened, draft, job: null, client, dryRun, json, saveMapping }, context);
}
