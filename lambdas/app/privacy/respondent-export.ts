import { authorize } from '../../platform/authz/authorize.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { encodeCursor } from '../kernel/lists/cursor.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawalUrl } from '../surveys/links/link-urls.ts';
import { checkAfter } from '../kernel/validation/after.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { exportDocument } from './export-document.ts';
import { heldOnPerson } from './held-on-person.ts';
import { parsePerson } from './person-input.ts';
import type { RespondentExportInput } from '../kernel/generated/inputs.ts';

export interface ExportedRespondent {
  /** JSON text: everything, or as much as fits in one response. */
  document: string;
  /** `after` of the next call. Null when complete. */
  endCursor: string | null;
  /** Personal page where only this person can withdraw their answers. */
  withdrawalUrl: string;
  /** Internal ids of the person, here and below. */
  accountId: string;
  respondentId: string;
}

/** Exports everything stored about a person as a document they can read, in parts if it is large. */
export async function respondentExport(
  scope: Scope,
  input: RespondentExportInput,
): Promise<MutationResult<ExportedRespondent>> {
  authorize(scope.actor, 'RESPONDENTS_EXPORT');
  const { ports, audit } = scope;
  const problems = new Problems();
  const person = await parsePerson(scope, problems, input);
  if (!person) return rejected(problems.list);
  const [found] = await ports.respondents.lookup([person]);
  const account = await ports.accounts.get(person.accountId);
  if (!found || found.version === null || !account) {
    problems.notFound('respondentExternalId', 'does not match a person in the account: check it.');
    return rejected(problems.list);
  }
  const { accountId, id: respondentId } = found.respondent;
  audit.touch(respondentSubject(respondentId));
  const list = { field: 'respondentExport', arguments: { accountId, respondentId } };
  const after = await checkAfter(ports, problems, list, input.after, 'the same person');
  if (after === undefined) return rejected(problems.list);
  const { held, resumeAfter } = await heldOnPerson(ports, found.respondent, after);
  const document = exportDocument(held, account.value, ports.now());
  const endCursor =
    resumeAfter === null ? null : encodeCursor(await ports.cursorKey(), list, resumeAfter);
  const url = await withdrawalUrl(ports, accountId, respondentId);
  return done({ document, endCursor, withdrawalUrl: url, accountId, respondentId });
}
