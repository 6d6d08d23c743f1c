import { inGroups } from './retries/in-groups.ts';
import { done, rejected, type ImportResult, type MutationResult } from './result.ts';
import type { Scope } from './scope.ts';
import { Problems } from './validation/problems.ts';

export interface ImportItem<T> {
  item: T;
  problems: Problems;
}

/** How the items of an import are read and written. */
export interface Import<T, Draft, Known> {
  /** The input field that holds the items. */
  field: string;
  limit: number;
  /** Reads every item; what has to be fixed goes to the item's problems. */
  parse(items: readonly ImportItem<T>[]): Promise<readonly (Draft | undefined)[]>;
  /** Items of one group are written one after another, in their order. */
  groupOf(draft: Draft): string;
  /** Reads ahead what the good items need. */
  prepare(drafts: readonly Draft[]): Promise<Known>;
  /** Writes an item; undefined if something in it has to be fixed. */
  write(
    draft: Draft,
    problems: Problems,
    known: Known,
  ): Promise<Pick<ImportResult, 'id' | 'wasUnchanged'> | undefined>;
}

/** Answers item by item, in order: bad ones are reported and the good ones are kept. */
export async function importInto<T, Draft, Known>(
  scope: Scope,
  items: readonly T[],
  how: Import<T, Draft, Known>,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  const whole = new Problems();
  if (items.length > how.limit) {
    const message = `must be at most ${how.limit} items a call; there are ${items.length}.`;
    whole.tooMuch(how.field, message);
    return rejected(whole.list);
  }
  const sent = items.map((item, index) => ({
    item,
    problems: new Problems([how.field, `${index}`]),
  }));
  const drafts = await how.parse(sent);
  const good = sent.flatMap(({ problems }, index) => {
    const draft = drafts[index];
    return draft !== undefined && problems.isEmpty ? [{ draft, problems, index }] : [];
  });
  const known = await how.prepare(good.map(({ draft }) => draft));
  const written = await inGroups(
    good,
    ({ draft }) => how.groupOf(draft),
    async ({ draft, problems, index }) => ({ index, ...(await how.write(draft, problems, known)) }),
  );
  scope.loaders.forget();
  const byIndex = new Map(written.map((result) => [result.index, result]));
  return done({
    results: sent.map(({ problems }, index) => ({
      index,
      id: byIndex.get(index)?.id ?? null,
      wasUnchanged: byIndex.get(index)?.wasUnchanged ?? false,
      userErrors: problems.list,
    })),
  });
}
