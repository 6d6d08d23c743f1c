import type { Slice } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { UNREADABLE, unlessUnreadable } from '../kernel/unless-unreadable.ts';

/** Leaves out entries whose account can't be read, so that they don't fail the whole list. */
export async function withReadableAccount<T extends { accountId: string }>(
  { loaders }: Pick<Scope, 'loaders'>,
  { entries, resumeAfter }: Slice<T>,
): Promise<Slice<T>> {
  const found = await Promise.all(
    entries.map(({ value }) => unlessUnreadable(() => loaders.account(value.accountId))),
  );
  return { entries: entries.filter((_, i) => found[i] !== UNREADABLE), resumeAfter };
}
