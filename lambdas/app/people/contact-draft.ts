import type { StatedFields } from '../../domain/people/respondent.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { accountIdFor } from '../kernel/validation/referenced.ts';
import { parseRespondent } from './stated-fields.ts';
import type { RespondentUpsertInput } from '../kernel/generated/inputs.ts';

export interface ContactDraft {
  accountId: string;
  externalId: string;
  stated: Partial<StatedFields>;
}

/** Parses a contact record by its form only. Undefined if the account or contact is invalid. */
export function parseContact(
  ports: Ports,
  problems: Problems,
  input: RespondentUpsertInput,
): ContactDraft | undefined {
  const accountId = accountIdFor(ports, problems, input.account);
  const person = parseRespondent(problems.under('respondent'), input.respondent);
  return accountId !== undefined && person ? { accountId, ...person } : undefined;
}

/** Key of a contact within one call. Unambiguous because ids contain no `#`. */
export function whoKey(who: { accountId: string; externalId: string }): string {
  return `${who.accountId}#${who.externalId}`;
}
