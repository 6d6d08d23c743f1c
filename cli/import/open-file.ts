import type { DraftMapping } from '../../intake/draft/draft-mapping.ts';
import type { ComplaintCode } from '../../intake/complaints/complaint.ts';
import { sentence } from '../../intake/complaints/sentences.ts';
import { ageWarning } from '../../intake/draft/age-warning.ts';
import { draftProblems } from '../../intake/draft/draft-problems.ts';
import { readTable, sampleOf, type OpenedFile } from '../../intake/draft/opened-file.ts';
import { layoutOf } from '../../intake/mapping/parse-mapping.ts';
import { withMapping } from '../../intake/draft/saved-mapping.ts';
import { RECORD_FIELDS, withField } from '../../intake/draft/said-draft.ts';
import { suggestDraft, withMeanings } from '../../intake/draft/suggest-draft.ts';
import { encodingPreview } from '../../intake/table/encoding/encoding-preview.ts';
import type { InspectedFile } from '../../intake/table/csv-file.ts';
import type { Header } from '../../intake/table/layout/header.ts';
import type { ImportKind } from '../../intake/suggest/import-kind.ts';
import type { NamedStep } from '../../intake/suggest/suggest-steps.ts';
import type { ImportOptions } from '../commands/import/import-options.ts';
import { Failure } from '../failure.ts';
import { type CommandContext, notice } from '../cli-environment.ts';
import { readRecordMapping } from '../mapping/mapping-file.ts';
import { inspectFile } from '../table/inspect-file.ts';

/** A file and the interpretation of its columns. */
export interface InterpretedFile {
  opened: OpenedFile;
  draft: DraftMapping;
}

/**
 * Inspects a file. Throws a Failure if its encoding is uncertain, since nothing is written based on a guess.
 */
export async function inspected(
  path: string,
  { encoding, sheet }: ImportOptions,
  context: CommandContext,
): Promise<InspectedFile> {
  const file = await inspectFile(path, { encoding, sheet });
  if (!file.isEncodingSure) throw await encodingQuestion(file);
  if (file.encoding === 'windows-1252' && encoding === undefined) {
    notice(context, `${path} is not UTF-8, so it was read as windows-1252.`);
  }
  if (file.strayBytes > 0) {
    const lines = `${file.strayLines.length === 1 ? 'line' : 'lines'} ${file.strayLines.join(', ')}`;
    notice(
      context,
      `${path} is UTF-8 except for ${file.strayBytes === 1 ? 'a byte' : `${file.strayBytes} bytes`} in ${lines}: ` +
        'shown as "\ufffd".',
    );
  }
  if (file.sheets && file.sheets.length > 1 && sheet === undefined) {
    const others = file.sheets.filter((name) => name !== file.sheet).map((name) => `"${name}"`);
    notice(
      context,
      `Reading the sheet "${file.sheet ?? ''}". The file also has ${others.join(', ')}: use --sheet to choose one.`,
    );
  }
  return file;
}

async function encodingQuestion(file: InspectedFile): Promise<Failure> {
  const { encoding, name } = file;
  const cells = await encodingPreview(file, encoding);
  const shown = cells.map((cell) => `"${cell}"`).join(', ');
  return new Failure(
    `${name} is not UTF-8, and its encoding is not certain. Nothing was written. ` +
      `Read as ${encoding} it says ${shown}. If that is right, repeat with --encoding ${encoding}; ` +
      'otherwise use another, such as windows-1252, windows-1250, windows-1251, macintosh, shift_jis or gb18030.',
  );
}

/** Opens a file and interprets it from its headers, its cells and the options. */
export async function openAndInterpret(
  path: string,
  kind: ImportKind,
  options: ImportOptions,
  steps: readonly NamedStep[],
  context: CommandContext,
): Promise<InterpretedFile> {
  const file = await inspected(path, options, context);
  const { headerRow, mapping } = options;
  const given =
    mapping === undefined || kind === 'responses' ? null : await readRecordMapping(mapping, kind);
  const said = headerRow === undefined ? null : { headerRows: headerRow, nameRows: [headerRow] };
  const layout = said ?? (given && layoutOf(given.mapping));
  const opened = await readTable(file, layout);
  refuseDoubles(opened.header, kind);
  const sample = sampleOf(opened);
  const guess = suggestDraft(sample, steps, options.format);
  let draft: DraftMapping = {
    ...guess,
    kind,
    accountIds: Object.fromEntries(options.match ?? []),
  };
  if (given) draft = withMapping(draft, given, options.mapping ?? '', opened.header);
  for (const [field, column] of options.map ?? []) {
    draft = withField(draft, field, columnSaid(column, opened.header), opened.header);
  }
  if (options.dateOrder) draft = { ...draft, dateOrder: options.dateOrder };
  return { opened, draft: withMeanings(draft, sample) };
}

/** Rejects two columns with the name of the same field, since a guess would silently drop one of them. */
function refuseDoubles({ names }: Header, kind: ImportKind): void {
  const fields = kind === 'responses' ? [] : RECORD_FIELDS[kind];
  const bare = names.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ''));
  for (const field of fields) {
    const first = bare.indexOf(field.toLowerCase());
    const second = bare.indexOf(field.toLowerCase(), first + 1);
    if (first === -1 || second === -1) continue;
    throw new Failure(
      `Columns ${first + 1} and ${second + 1} are both called "${field}": rename or delete one.`,
    );
  }
}

/** A column's name or number. Null if the text is empty. */
function columnSaid(text: string, { names }: Header): string | number | null {
  if (text === '') return null;
  return /^\d+$/.test(text) && !names.includes(text) ? Number(text) : text;
}

/** The option to suggest for each complaint code. */
export type Hints = Readonly<Partial<Record<ComplaintCode, string>>>;

export const CHOOSE_COLUMN = 'Use --map FIELD=COLUMN.';

const CHOOSE_DATE_ORDER = 'Use --date-order MM/DD/YYYY or DD/MM/YYYY.';
/** For files with dates. */
export const MONTH_HINTS = {
  sayMonth: CHOOSE_DATE_ORDER,
  sayMonthContradicted: CHOOSE_DATE_ORDER,
} satisfies Hints;

/** Prints how the file was interpreted. Throws a Failure that lists what the user still has to specify. */
export function assertReadyToImport(
  { opened, draft }: InterpretedFile,
  hints: Hints,
  context: CommandContext,
): void {
  if (draft.tool) {
    const by = draft.tool.by.map((name) => `"${name}"`).join(', ');
    const why = by === '' ? 'because of --format' : `by its columns ${by}`;
    notice(context, `Recognized as ${draft.tool.name} ${why}. Use --format if that is wrong.`);
  }
  for (const warning of draft.warnings) notice(context, sentence(warning));
  const sample = sampleOf(opened);
  const tooOld = ageWarning(draft, sample, context.now());
  if (tooOld !== null) notice(context, `${sentence(tooOld)} Use --answered-on.`);
  const problems = draftProblems(draft, sample);
  if (problems.length === 0) return;
  const said = problems.map((problem) => {
    const hint = hints[problem.code];
    return hint === undefined ? sentence(problem) : `${sentence(problem)} ${hint}`;
  });
  const columns = opened.header.names.filter((name) => name !== '').slice(0, 20);
  throw new Failure(
    `${opened.file.name} cannot be imported yet. Nothing was written.\n` +
      said.map((line) => `- ${line}\n`).join('') +
      `Its columns are ${columns.map((name) => `"${name}"`).join(', ')}.`,
  );
}
