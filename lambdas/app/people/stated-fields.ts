import type { Instant } from '../../domain/kernel/time.ts';
import { PERSON_FIELDS } from '../../domain/people/person-fields.ts';
import type { StatedFields, StatedRegister } from '../../domain/people/respondent.ts';
import { checkFields } from '../kernel/validation/fields.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkNewId } from '../kernel/validation/text.ts';
import type { RespondentInput } from '../kernel/generated/inputs.ts';

/** The person's external id, and what is stated of them. */
export interface StatedPerson {
  externalId: string;
  stated: Partial<StatedFields>;
}

/** Reads a person; undefined if the external id is none. */
export function parseRespondent(
  problems: Problems,
  input: RespondentInput,
): StatedPerson | undefined {
  const externalId = checkNewId(problems, 'externalId', input.externalId);
  const stated = checkFields(problems, PERSON_FIELDS, input, null);
  return externalId === undefined ? undefined : { externalId, stated };
}

/** What was stated, as statements of an instant by a submission or by a contact record. */
export function statementsOf(
  stated: Partial<StatedFields>,
  at: Instant,
  by: string,
): StatedRegister {
  const statements = Object.entries(stated).map(([field, value]) => [field, { value, at, by }]);
  return Object.fromEntries(statements) as StatedRegister;
}
