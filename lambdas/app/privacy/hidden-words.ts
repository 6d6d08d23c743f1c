import type { Slice, Submission } from '../kernel/records.ts';
import type { Scope } from '../kernel/scope.ts';

/**
 * Returns whether a person has an open request to be erased. Until it is decided, their answers are not shown
 * to anyone.
 */
export async function isHidden(
  { loaders }: Pick<Scope, 'loaders'>,
  person: { accountId: string; respondentId: string },
): Promise<boolean> {
  const respondent = await loaders.respondent(person);
  return respondent !== null && respondent.withdrawal !== null;
}

/** Removes hidden submissions from a slice. */
export async function withoutHidden(
  scope: Pick<Scope, 'loaders'>,
  { entries, resumeAfter }: Slice<Submission>,
): Promise<Slice<Submission>> {
  const hidden = await Promise.all(entries.map(({ value }) => isHidden(scope, value)));
  return { entries: entries.filter((_, i) => !hidden[i]), resumeAfter };
}
