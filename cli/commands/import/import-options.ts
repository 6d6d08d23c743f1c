import { InvalidArgumentError, Option, type Command } from 'commander';
import { isRate } from '../../../intake/draft/draft-problems.ts';
import { TOOLS } from '../../../intake/recognize/recognize.ts';
import { ENCODINGS, encodingNamed } from '../../../intake/table/encoding/encoding.ts';
import { DATE_ORDERS, type DateOrder } from '../../../intake/values/date-parts.ts';
import type { ConnectionOptions } from '../connection.ts';
import { withConnection } from '../connection.ts';

export interface ImportOptions extends ConnectionOptions {
  dryRun?: boolean;
  json?: boolean;
  format?: string;
  encoding?: string;
  sheet?: string;
  headerRow?: number;
  dateOrder?: DateOrder;
  map?: readonly (readonly [field: string, column: string])[];
  match?: readonly (readonly [text: string, id: string])[];
  mapping?: string;
  saveMapping?: string;
}

/** Options that only account imports have. */
export interface AccountOptions extends ImportOptions {
  currency?: string;
  decimal?: 'dot' | 'comma';
  rate?: Readonly<Record<string, string>>;
  attributes?: boolean;
  owner?: readonly (readonly [name: string, address: string])[];
}

const FORMATS = [...TOOLS.map(({ key }) => key), 'none'];

export const IMPORT_HELP = `
FILE is CSV or an Excel workbook (.xlsx, up to 30 MB). Delimiter, quotes, line endings, encoding, the rows of
the header, and the tool that it comes from are recognized; the options say it where that is not so.
--map names the column of a field: --map "account=Company", --map "account=3" (columns count from 1).
Optional cells that cannot be used are left out with a notice. Rows that lack something required go to
FILE.rejected.csv with line, column and reason; it can be corrected and imported itself. Repeating an
import is safe. Exit code: 0 done, 2 done but for rejected rows, 1 nothing could be done or it stopped.`;

/** Adds the options that all imports share. */
export function withImportOptions(command: Command): Command {
  return withConnection(command)
    .option('--dry-run', 'have the server check every row, and write nothing')
    .option('--json', 'end with one JSON object on stdout: rows, imported, unchanged, rejected')
    .addOption(new Option('--format <tool>', 'the tool that the file comes from').choices(FORMATS))
    .option('--encoding <name>', `such as ${ENCODINGS[5].encoding} or shift_jis`, encodingNamed)
    .option('--sheet <name>', 'the sheet of a workbook')
    .option('--header-row <number>', 'the row that names the columns', countFrom1)
    .option('--map <field=column>', 'the column of a field (repeatable)', mapped)
    .option('--mapping <file>', 'what the columns mean, as --save-mapping or the console saved it')
    .option('--save-mapping <file>', 'write down what the columns were taken for')
    .option('--match <text=id>', 'the id of an account that the file calls so (repeatable)', mapped)
    .addOption(new Option('--date-order <order>', 'of day and month').choices([...DATE_ORDERS]));
}

export function withMoneyOptions(command: Command): Command {
  return command
    .option('--currency <code>', 'the currency of an arr that comes without one (default: USD)')
    .option('--rate <code=rate>', 'what one unit of a currency is in that (repeatable)', rated)
    .option('--owner <name=address>', 'the address of an owner of that name (repeatable)', mapped)
    .addOption(
      new Option('--decimal <sign>', 'the sign before hundredths').choices(['dot', 'comma']),
    );
}

/** Parses a whole number from 1. */
export function countFrom1(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}

function mapped(
  text: string,
  before: ImportOptions['map'] = [],
): NonNullable<ImportOptions['map']> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write field=column.');
  return [...before, [text.slice(0, at).trim(), text.slice(at + 1).trim()]];
}

function rated(text: string, before: AccountOptions['rate'] = {}): Record<string, string> {
  const [code = '', rate = ''] = text.split('=').map((part) => part.trim());
  if (!/^[A-Za-z]{3}$/.test(code) || !isRate(rate)) {
    throw new InvalidArgumentError('Write a rate like EUR=1.08.');
  }
  return { ...before, [code.toUpperCase()]: rate };
}
