import { MAX_FILTER_VALUES } from '../limits.ts';
import { checkMember } from './member.ts';
import type { Problems } from './problems.ts';
import { checkName } from './text.ts';

/** Members of a set, each once and in the set's order, so that a filter has one cursor. */
export function checkMembers<T extends string>(
  problems: Problems,
  field: string,
  values: readonly string[],
  members: readonly T[],
): readonly T[] {
  const under = problems.under(field);
  const chosen = new Set(values.map((value, index) => checkMember(under, index, value, members)));
  return members.filter((member) => chosen.has(member));
}

/** Names, each once and sorted. */
export function checkNames(
  problems: Problems,
  field: string,
  values: readonly string[],
): readonly string[] {
  if (values.length > MAX_FILTER_VALUES) {
    problems.tooMuch(field, `must be at most ${MAX_FILTER_VALUES} ${field}.`);
  }
  const under = problems.under(field);
  const checked = values.flatMap((value, index) => checkName(under, index, value) ?? []);
  return [...new Set(checked)].sort();
}
