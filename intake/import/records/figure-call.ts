import type { FigureInput } from './figure-rows.ts';
import {
  type ImportCall,
  type ItemError,
  type ItemResult,
  MAX_RECORDS,
} from '../sending/import-call.ts';

/** Sets the figures of one source in one call, all or none. Returns the errors to fix. */
export type SetFigures = (figures: readonly FigureInput[]) => Promise<readonly ItemError[]>;

/** The mutation input for figures of one source, with the fields that they share. */
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

/** Imports figures with a mutation that sets several steps at once. */
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

/** Sends a group, and repeats it without the rejected rows until it is accepted or empty. */
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
    // An error about the source applies to all of its rows.
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
