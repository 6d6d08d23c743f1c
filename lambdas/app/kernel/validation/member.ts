import type { PathSegment, Problems } from './problems.ts';

export function checkMember<T extends string>(
  problems: Problems,
  field: PathSegment,
  value: string,
  members: readonly T[],
): T | undefined {
  const member = members.find((known) => known === value);
  return member ?? problems.invalid(field, `must be one of ${members.join(', ')}.`);
}
