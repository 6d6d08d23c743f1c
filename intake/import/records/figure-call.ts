import type { FigureInput } from './figure-rows.ts';
import type { ImportCall, ItemError, ItemResult } from '../sending/import-call.ts';
import { MAX_RECORDS } from '../sending/import-call.ts';

/** Sets figures that come from the same source in one call, all or none; answers what has to be fixed. */
export type SetFigures = (figures: readonly FigureInput[]) => Promise<readonly ItemError[]>;

/** What the figures of one source have in common, as the mutations take it. */
export function figuresInput(jobKey: string, figures: readonly FigureInput[]) {
  const [{ sampleSize, source, asOf, solution } = {} as Partial<FigureInput>] = figures;
  return {
    job: { key: jobKey },
    ...(solution && { solutionKey: solution.key, name: solution.name }),
    steps: figures.map(({ stepKey, ces }) => ({ stepKey, ces })),
    ...(sampleSize !== undefined && { sampleSize }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** An import by a mutation that sets the figures of several steps at once. */
export function figureCall(set: SetFigures, envelopeBytes: number): ImportCall<FigureInput> {
  return {
    maxItems: MAX_RECORDS,
    envelopeBytes,
    async send(items) {
      const groups = new Map<string, number[]>();
      for (const [index, { stepKey: _step, ces: _ces, ...source }] of items.entries()) {
        const key = JSON.stringify(source);
        groups.set(key, [...(groups.get(key) ?? []), index]);
      }
      const results = new Map<number, ItemResult>();
      for (const indexes of groups.values()) await settle(items, indexes, set, results);
      return items.map((_, index) => results.get(index) ?? { kind: 'imported' });
    },
  };
}

/** Sends a group again without the rows that have to be fixed, until it is taken or nothing is left. */
async function settle(
  items: readonly FigureInput[],
  indexes: readonly number[],
  set: SetFigures,
  results: Map<number, ItemResult>,
): Promise<void> {
  const figures = indexes.flatMap((index) => items[index] ?? []);
  const errors = figures.length === 0 ? [] : await set(figures);
  if (errors.length === 0) return;
  const bad = new Map<number, ItemError[]>();
  for (const error of errors) {
    const [list, place, ...field] = error.field;
    const index = list === 'steps' ? indexes[Number(place)] : undefined;
    // What is wrong with the source is wrong in all rows of it.
    for (const each of index === undefined ? indexes : [index]) {
      const own = index === undefined ? error : { ...error, field };
      bad.set(each, [...(bad.get(each) ?? []), own]);
    }
  }
  for (const [index, own] of bad) results.set(index, { kind: 'rejected', errors: own });
  await settle(
    items,
    indexes.filter((index) => !bad.has(index)),
    set,
    results,
  );
}
