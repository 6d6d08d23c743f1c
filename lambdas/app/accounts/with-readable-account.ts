import { Busy } from '../kernel/errors.ts';
import type { Slice } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';

/** The entries whose account can be read: one that cannot keeps no other from being listed. */
export async function withReadableAccount<T extends { accountId: string }>(
  { loaders }: Pick<Scope, 'loaders'>,
  { entries, resumeAfter }: Slice<T>,
): Promise<Slice<T>> {
  const found = await Promise.allSettled(
    entries.map(({ value }) => loaders.account(value.accountId)),
  );
  for (const one of found) {
    if (one.status === 'rejected' && one.reason instanceof Busy) throw one.reason;
  }
  return {
    entries: entries.filter((_, i) => found[i]?.status === 'fulfilled'),
    resumeAfter,
  };
}
