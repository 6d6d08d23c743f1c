import type { Slice, Submission } from '../kernel/records.ts';
import type { Scope } from '../kernel/scope.ts';

/** Whether a person asks to be erased: until that is decided, no one is shown what they said. */
export async function isHidden(
  { loaders }: Pick<Scope, 'loaders'>,
  person: { accountId: string; respondentId: string },
): Promise<boolean> {
  const respondent = await loaders.respondent(person);
  return respondent !== null && respondent.withdrawal !== null;
}

/** A part of a list of submissions without those that are hidden. */
export async function withoutHidden(
  scope: Pick<Scope, 'loaders'>,
  { entries, resumeAfter }: Slice<Submission>,
): Promise<Slice<Submission>> {
  const hidden = await Promise.all(entries.map(({ value }) => isHidden(scope, value)));
  return { entries: entries.filter((_, i) => !hidden[i]), resumeAfter };
}
