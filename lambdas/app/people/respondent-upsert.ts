import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { reportUnknownAccount } from '../kernel/validation/referenced.ts';
import { parseContact } from './contact-draft.ts';
import { prefetchContacts, writeContact } from './write-contact.ts';
import type { RespondentUpsertInput } from '../kernel/generated/inputs.ts';

/** Creates or changes a contact of an account. Unchanged input writes nothing. */
export async function respondentUpsert(
  scope: Scope,
  input: RespondentUpsertInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  authorize(scope.actor, 'RESPONDENTS_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const named = parseContact(ports, problems, input);
  const account = named && (await ports.accounts.get(named.accountId));
  if (named && !account) reportUnknownAccount(problems);
  if (!named || !account || !problems.isEmpty) return rejected(problems.list);
  const draft = { ...named, accountId: account.value.id };
  const known = await prefetchContacts(ports, [draft]);
  const written = await writeContact(scope, problems, draft, known);
  loaders.forget(draft.accountId);
  return written ? done({ respondent: written.respondent }) : rejected(problems.list);
}
