import { complaint, type Complaint } from '../../complaints/complaint.ts';
import { suggestScale, numberScale } from '../../suggest/suggest-scale.ts';
import { distinctValues } from '../../suggest/suggest-steps.ts';
import { optionIn } from '../../import/cell.ts';
import { fold } from '../../table/fold.ts';
import type { DraftMapping, Meaning, Meanings } from '../draft-mapping.ts';
import { cellsOf, questionOf, type Sample } from '../sample.ts';

/** Maximum number of values of a scale. A column with more was chosen by mistake. */
const MAX_SCALE = 60;

interface ColumnScale {
  /** Step key. Null for a tidy file. */
  key: string | null;
  values: readonly string[];
  meanings: ReadonlyMap<string, Meaning>;
  kind: string;
  range: readonly [number, number] | null;
}

/** Column indexes (from 0) that hold answers. */
export function answerColumnsOf({ layout, steps, tidy }: DraftMapping): (number | undefined)[] {
  if (layout === 'tidy') return [tidy.effort];
  return Object.values(steps).map(({ answer }) => answer ?? undefined);
}

/**
 * The meaning of each value of the answers. Columns whose values have the same meaning share one scale; a
 * column with the opposite direction has its own. Keeps the meanings already chosen.
 */
export function scalesOf(
  draft: DraftMapping,
  sample: Sample,
): Pick<DraftMapping, 'scale' | 'stepScales' | 'range' | 'warnings'> {
  const columns = columnScales(draft, sample);
  const shared = sharedMeanings(columns);
  const values = distinctValues(columns.flatMap((column) => column.values)).slice(0, MAX_SCALE);
  const scale: Record<string, Meaning> = {};
  for (const value of values) scale[value] = draft.scale[value] ?? shared.get(fold(value)) ?? '';
  const stepScales: Record<string, Meanings> = {};
  for (const { key, meanings, values: own } of columns) {
    const differs = own.some((value) => {
      const mine = meanings.get(fold(value));
      return mine !== undefined && mine !== shared.get(fold(value));
    });
    if (key !== null && differs) stepScales[key] = ownScale(own, meanings, draft.stepScales[key]);
  }
  const range = columns.find(({ range: ends }) => ends !== null)?.range ?? numberScale(values);
  return { scale, stepScales, range, warnings: warningsOf(draft, columns) };
}

function columnScales(draft: DraftMapping, sample: Sample): ColumnScale[] {
  const steps =
    draft.layout === 'tidy'
      ? [{ key: null, answer: draft.tidy.effort ?? null }]
      : Object.entries(draft.steps).map(([key, columns]) => ({ key, ...columns }));
  return steps.flatMap(({ key, answer, ...rest }) => {
    if (answer === null) return [];
    const options = 'options' in rest ? rest.options : undefined;
    const cells = options
      ? options.map((index) => optionIn(sample.names[index] ?? ''))
      : cellsOf(sample, [answer]);
    const values = distinctValues(cells).slice(0, MAX_SCALE);
    const guess = suggestScale(values, questionOf(sample, answer));
    const meanings = [...guess.meanings].map(([value, effort]): [string, Meaning] => [
      fold(value),
      effort ?? 'NOT_APPLICABLE',
    ]);
    return [{ key, values, meanings: new Map(meanings), kind: guess.kind, range: guess.range }];
  });
}

/** The meaning that most columns give a value. The first one wins a tie. */
function sharedMeanings(columns: readonly ColumnScale[]): Map<string, Meaning> {
  const votes = new Map<string, Map<Meaning, number>>();
  for (const { meanings } of columns) {
    for (const [value, meaning] of meanings) {
      const known = votes.get(value) ?? new Map<Meaning, number>();
      votes.set(value, known.set(meaning, (known.get(meaning) ?? 0) + 1));
    }
  }
  return new Map(
    [...votes].map(([value, counts]) => {
      const [first] = [...counts].sort(([, a], [, b]) => b - a);
      return [value, first?.[0] ?? ''];
    }),
  );
}

function ownScale(
  values: readonly string[],
  meanings: ReadonlyMap<string, Meaning>,
  said: Meanings | undefined,
): Meanings {
  return Object.fromEntries(
    values.map((value) => [value, said?.[value] ?? meanings.get(fold(value)) ?? '']),
  );
}

const OTHER_SCALES: Readonly<Record<string, Complaint>> = {
  agreement: complaint('ofAgreement'),
  satisfaction: complaint('ofSatisfaction'),
};

function warningsOf({ warnings }: DraftMapping, columns: readonly ColumnScale[]): Complaint[] {
  const known = Object.values(OTHER_SCALES);
  const others = columns.flatMap(({ kind }) => OTHER_SCALES[kind] ?? []);
  return [...warnings.filter((warning) => !known.includes(warning)), ...new Set(others)];
}
