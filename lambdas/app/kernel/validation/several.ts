import { MAX_FILTER_VALUES } from '../limits.ts';
import { checkMember } from './member.ts';
import type { PathSegment, Problems } from './problems.ts';
import { checkId, checkName } from './text.ts';

/** Removes duplicates and sorts in the set's order, so that equal filters have equal cursors. */
export function checkMembers<T extends string>(
  problems: Problems,
  field: PathSegment,
  values: readonly string[],
  members: readonly T[],
): readonly T[] {
  const under = problems.under(field);
  const chosen = new Set(values.map((value, index) => checkMember(under, index, value, members)));
  return members.filter((member) => chosen.has(member));
}

/** Returns names, sorted and without duplicates. */
export const checkNames = several(checkName);

/** Returns external ids, sorted and without duplicates. */
export const checkIds = several(checkId);

function several(check: (problems: Problems, field: number, text: string) => string | undefined) {
  return (problems: Problems, field: PathSegment, values: readonly string[]): readonly string[] => {
    if (values.length > MAX_FILTER_VALUES) {
      problems.tooMuch(field, `must be at most ${MAX_FILTER_VALUES} ${field}.`);
    }
    const under = problems.under(field);
    const checked = values.flatMap((value, index) => check(under, index, value) ?? []);
    return [...new Set(checked)].sort();
  };
}
