import { InvalidArgumentError, Option, type Command } from 'commander';
import { isRate } from '../../../intake/draft/draft-problems.ts';
import { TOOLS } from '../../../intake/recognize/recognize.ts';
import { ENCODINGS, encodingNamed } from '../../../intake/table/encoding/encoding.ts';
import { DATE_ORDERS, type DateOrder } from '../../../intake/values/date-parts.ts';
import { type ConnectionOptions, withConnection } from '../connection.ts';

type Pairs = readonly (readonly [left: string, right: string])[];

export interface ImportOptions extends ConnectionOptions {
  dryRun?: boolean;
  json?: boolean;
  format?: string;
  encoding?: string;
  sheet?: string;
  headerRow?: number;
  dateOrder?: DateOrder;
  /** Pairs of a field and its column. */
  map?: Pairs;
  /** Pairs of a text in the file and an account id. */
  match?: Pairs;
  mapping?: string;
  saveMapping?: string;
}

/** Options that only account imports have. */
export interface AccountOptions extends ImportOptions {
  currency?: string;
  decimal?: 'dot' | 'comma';
  rate?: Readonly<Record<string, string>>;
  attributes?: boolean;
  /** Pairs of an owner's name and address. */
  owner?: Pairs;
}

const FORMATS = [...TOOLS.map(({ key }) => key), 'none'];

export const IMPORT_HELP = `
FILE is CSV or an Excel workbook (.xlsx, up to 30 MB). Delimiter, quotes, line endings, encoding, header rows
and the tool that wrote the file are detected; use the options where that fails.
--map sets the column of a field: --map "account=Company", --map "account=3" (columns count from 1).
Invalid optional cells are left out with a notice. Rows without a required value go to
FILE.rejected.csv with line, column and reason; you can correct and import that file. Repeating an
import is safe. Exit code: 0 done, 2 done except for rejected rows, 1 failed, 130 stopped.`;

/** Adds the options that all imports share. */
export function withImportOptions(command: Command): Command {
  return withConnection(command)
    .option('--dry-run', 'check every row on the server, without writing anything')
    .option(
      '--json',
      'print one JSON object to stdout at the end: rows, imported, unchanged, rejected, leftOut (if any), ' +
        'batch (of answers)',
    )
    .addOption(new Option('--format <tool>', 'the tool that wrote the file').choices(FORMATS))
    .option('--encoding <name>', `such as ${ENCODINGS[5].encoding} or shift_jis`, encodingNamed)
    .option('--sheet <name>', 'the sheet of the workbook')
    .option('--header-row <number>', 'the row with the column names', countFrom1)
    .option('--map <field=column>', 'the column of a field (repeatable)', pairs('field=column'))
    .option('--mapping <file>', 'a mapping of the columns, saved by --save-mapping or the console')
    .option('--save-mapping <file>', 'save the mapping of the columns to a file')
    .option(
      '--match <text=id>',
      'the account id for a name used in the file (repeatable)',
      pairs('text=id'),
    )
    .addOption(
      new Option('--date-order <order>', 'the order of day and month').choices([...DATE_ORDERS]),
    );
}

export function withMoneyOptions(command: Command): Command {
  return command
    .option('--currency <code>', 'the currency of amounts without one (default: USD)')
    .option(
      '--rate <code=rate>',
      'what one unit of another currency is worth in it (repeatable)',
      rated,
    )
    .option(
      '--owner <name=address>',
      'the e-mail address of an owner given by name (repeatable)',
      pairs('name=address'),
    )
    .addOption(new Option('--decimal <sign>', 'the decimal separator').choices(['dot', 'comma']));
}

/** Parses a whole number from 1. */
export function countFrom1(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Use a whole number from 1.');
}

/** Creates the parser of a repeatable option. `form` is what its error tells users to write. */
function pairs(form: string): (text: string, before?: Pairs) => Pairs {
  return (text, before = []) => {
    const at = text.indexOf('=');
    if (at < 1) throw new InvalidArgumentError(`Write ${form}.`);
    return [...before, [text.slice(0, at).trim(), text.slice(at + 1).trim()]];
  };
}

function rated(text: string, before: AccountOptions['rate'] = {}): Record<string, string> {
  const [code = '', rate = ''] = text.split('=').map((part) => part.trim());
  if (!/^[A-Za-z]{3}$/.test(code) || !isRate(rate)) {
    throw new InvalidArgumentError('Write a rate like EUR=1.08.');
  }
  return { ...before, [code.toUpperCase()]: rate };
}
