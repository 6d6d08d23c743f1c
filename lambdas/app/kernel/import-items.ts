import { inGroups } from './retries/in-groups.ts';
import { done, rejected, type ImportResult, type MutationResult } from './result.ts';
import type { Scope } from './scope.ts';
import { Problems } from './validation/problems.ts';

export interface ImportItem<T> {
  item: T;
  problems: Problems;
}

/** How an import parses and writes its items. */
export interface Import<T, Draft, Known> {
  /** The input field that contains the items. */
  field: string;
  limit: number;
  /** Parses all items and adds each item's errors to its problems. */
  parse(items: readonly ImportItem<T>[]): Promise<readonly (Draft | undefined)[]>;
  /** Key of the item's group. Items of one group are written sequentially, in input order. */
  groupOf(draft: Draft): string;
  /** Preloads the records that valid items need. */
  prepare(drafts: readonly Draft[]): Promise<Known>;
  /** Writes an item. Returns undefined, with a problem added, if the item is invalid. */
  write(
    draft: Draft,
    problems: Problems,
    known: Known,
  ): Promise<Pick<ImportResult, 'id' | 'wasUnchanged'> | undefined>;
}

/** Returns one result per item, in input order. Valid items are written even if others are rejected. */
export async function importInto<T, Draft, Known>(
  scope: Scope,
  items: readonly T[],
  how: Import<T, Draft, Known>,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  const whole = new Problems();
  if (items.length > how.limit) {
    const message = `must be at most ${how.limit} items per call; there are ${items.length}.`;
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
