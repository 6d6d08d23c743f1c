import { ROLES, type StatedFields, type StatedRegister } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Optional } from '../kernel/optional.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkEmail, checkName, checkNewId } from '../kernel/validation/text.ts';

/** A person as a submission or a contact record tells of them: absent says nothing, null clears. */
export interface RespondentInput {
  externalId: string;
  name?: Optional<string>;
  email?: Optional<string>;
  role?: Optional<string>;
  /** Whether the person agreed to be asked about a quote. */
  mayContact?: Optional<boolean>;
}

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
  const name = ifGiven(input.name, (text) => checkName(problems, 'name', text));
  const email = ifGiven(input.email, (text) => checkEmail(problems, 'email', text));
  const role = ifGiven(input.role, (text) => checkMember(problems, 'role', text, ROLES));
  const { mayContact } = input;
  if (externalId === undefined) return undefined;
  const stated = {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(role !== undefined && { role }),
    ...(mayContact !== undefined && { mayContact }),
  };
  return { externalId, stated };
}

/** What was stated, as statements of an instant by a submission or by a contact record. */
export function statementsOf(
  { name, email, role, mayContact }: Partial<StatedFields>,
  at: Instant,
  by: string,
): StatedRegister {
  return {
    ...(name !== undefined && { name: { value: name, at, by } }),
    ...(email !== undefined && { email: { value: email, at, by } }),
    ...(role !== undefined && { role: { value: role, at, by } }),
    ...(mayContact !== undefined && { mayContact: { value: mayContact, at, by } }),
  };
}
