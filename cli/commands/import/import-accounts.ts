import type { Command } from 'commander';
import { columnsToKeep } from '../../../intake/draft/attribute-columns.ts';
import { sampleOf } from '../../../intake/draft/opened-file.ts';
import { withMeanings } from '../../../intake/draft/suggest-draft.ts';
import { ACCOUNT_COLUMNS } from '../../../intake/fields.ts';
import {
  assertReadyToImport,
  type Hints,
  MONTH_HINTS,
  openAndInterpret,
} from '../../import/open-file.ts';
import { importFile } from '../../import/import-file.ts';
import { reportColumns } from '../../import/report-columns.ts';
import { proposeOwners } from '../../import/owner-proposals.ts';
import type { CommandContext } from '../../cli-environment.ts';
import { connect } from '../connection.ts';
import {
  type AccountOptions,
  IMPORT_HELP,
  withImportOptions,
  withMoneyOptions,
} from './import-options.ts';

const HELP = `
The columns are found by their headers: ${ACCOUNT_COLUMNS.join(', ')}, or what HubSpot and
Salesforce call them. Only externalId and name are required; in a report without ids, the name is used as
the id. A missing column keeps the current values; an empty cell clears the value. Dates and amounts can have
any usual format; use --date-order, --decimal and --rate where it is ambiguous. A column called
attribute:KEY, or given by --map "attribute:KEY=COLUMN", becomes an attribute; --attributes does this for every
column that matches no field. An account can have at most 20 attributes.`;

const HINTS: Hints = {
  chooseAccountId: 'Use --map externalId=COLUMN.',
  chooseAccountName: 'Use --map name=COLUMN.',
  ...MONTH_HINTS,
  sayDecimalOrThousands: 'Use --decimal dot or --decimal comma.',
  sayRate: 'Use --rate CODE=RATE, or --currency if it is the reporting currency.',
};

/** `import accounts FILE`. */
export function addImportAccountsCommand(parent: Command, context: CommandContext): void {
  withMoneyOptions(withImportOptions(parent.command('accounts').argument('<file>')))
    .option('--attributes', 'keep every other column as an account attribute')
    .description('Create or update accounts.')
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
  reportColumns(opened.header, columns, context);
  await proposeOwners(draft, client, context);
  await importFile({ opened, draft, job: null, client, dryRun, json, saveMapping }, context);
}
