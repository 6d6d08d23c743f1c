import type { Optional } from '../validation/given.ts';
import { checkMember } from '../validation/member.ts';
import { Problems } from '../validation/problems.ts';

export interface GivenOrder {
  field: string;
  direction: string;
}

export interface Order<Field extends string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Parses an order. Throws BadInput if it is invalid. */
export function parseOrder<Field extends string>(
  given: Optional<GivenOrder>,
  fields: readonly Field[],
  usual: Order<Field>,
  argument = 'order',
): Order<Field> {
  if (!given) return usual;
  const problems = new Problems([argument]);
  const field = checkMember(problems, 'field', given.field, fields);
  const direction = checkMember(problems, 'direction', given.direction, DIRECTIONS);
  problems.throwFirst();
  return { field: field ?? usual.field, direction: direction ?? usual.direction };
}
