import type { Scope } from '../scope.ts';
import type { AccountSelector } from '../selectors.ts';
import type { Problems } from '../validation/problems.ts';
import { accountFor } from '../validation/referenced.ts';
import { checkId } from '../validation/text.ts';

/** Names a person of an account. */
export interface PersonInput {
  account: AccountSelector;
  respondentExternalId: string;
}

export interface PersonDraft {
  accountId: string;
  externalId: string;
}

/** Reads whom an input names; undefined if there is no such account, or the id is none. */
export async function parsePerson(
  { ports, audit }: Scope,
  problems: Problems,
  input: PersonInput,
): Promise<PersonDraft | undefined> {
  const externalId = checkId(problems, 'respondentExternalId', input.respondentExternalId);
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  return account && externalId !== undefined ? { accountId: account.id, externalId } : undefined;
}
