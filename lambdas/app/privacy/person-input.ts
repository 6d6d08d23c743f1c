import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { accountFor } from '../kernel/validation/referenced.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { RespondentExportInput } from '../kernel/generated/inputs.ts';

/** Selects a person of an account. */
export type PersonInput = Pick<RespondentExportInput, 'account' | 'respondentExternalId'>;

export interface PersonDraft {
  accountId: string;
  externalId: string;
}

/**
 * Parses the person an input selects. Undefined if there is no such account or the id is invalid, or while
 * the account is being merged.
 */
export async function parsePerson(
  { ports, audit }: Scope,
  problems: Problems,
  input: PersonInput,
): Promise<PersonDraft | undefined> {
  const externalId = checkId(problems, 'respondentExternalId', input.respondentExternalId);
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  // The person may still be in the other account, where this lookup would miss them.
  if (account && (await ports.accountMoves.underWay(account.id)).length > 0) {
    const message = 'account is being merged: complete the merge by sending accountMerge again.';
    problems.report('CONFLICT', 'account', message);
    return undefined;
  }
  return account && externalId !== undefined ? { accountId: account.id, externalId } : undefined;
}
