import type { Instant } from '../../domain/kernel/time.ts';
import { PERSON_FIELDS } from '../../domain/people/person-fields.ts';
import type { StatedFields, StatedRegister } from '../../domain/people/respondent.ts';
import { checkFields } from '../kernel/validation/fields.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkNewId } from '../kernel/validation/text.ts';
import type { RespondentInput } from '../kernel/generated/inputs.ts';

/** A contact's external id and the fields stated about them. */
export interface StatedPerson {
  externalId: string;
  stated: Partial<StatedFields>;
}

/** Parses a contact. Undefined if the external id is invalid. */
export function parseRespondent(
  problems: Problems,
  input: RespondentInput,
): StatedPerson | undefined {
  const externalId = checkNewId(problems, 'externalId', input.externalId);
  const stated = checkFields(problems, PERSON_FIELDS, input, null);
  return externalId === undefined ? undefined : { externalId, stated };
}

/** Turns stated fields into statements made at an instant by a submission or contact record. */
export function statementsOf(
  stated: Partial<StatedFields>,
  at: Instant,
  by: string,
): StatedRegister {
  const statements = Object.entries(stated).map(([field, value]) => [field, { value, at, by }]);
  return Object.fromEntries(statements) as StatedRegister;
}
