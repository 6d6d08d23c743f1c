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

/** Reads a contact record, by its form alone; undefined if it names no account or person. */
export function parseContact(
  ports: Ports,
  problems: Problems,
  input: RespondentUpsertInput,
): ContactDraft | undefined {
  const accountId = accountIdFor(ports, problems, input.account);
  const person = parseRespondent(problems.under('respondent'), input.respondent);
  return accountId !== undefined && person ? { accountId, ...person } : undefined;
}

/** Names a person among those of one call: ids hold no `#`. */
export function whoKey(who: { accountId: string; externalId: string }): string {
  return `${who.accountId}#${who.externalId}`;
}
