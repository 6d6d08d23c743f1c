import { authorise } from '../../platform/authz/authorise.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { MAX_DOCUMENT_BYTES } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawalUrl } from '../surveys/link-urls.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { exportDocument } from './export-document.ts';
import { heldOnPerson } from './held-on-person.ts';
import { parsePerson, type PersonInput } from './person-input.ts';

export type RespondentExportInput = PersonInput;

export interface ExportedRespondent {
  /** JSON text. */
  document: string;
  /** Where the person takes back what they said, alone. */
  withdrawalUrl: string;
  /** Whom it is about, by internal ids. */
  accountId: string;
  respondentId: string;
}

/** Everything that is held on a person, as one document that they may read. */
export async function respondentExport(
  scope: Scope,
  input: RespondentExportInput,
): Promise<MutationResult<ExportedRespondent>> {
  authorise(scope.actor, 'RESPONDENTS_EXPORT');
  const { ports, audit } = scope;
  const problems = new Problems();
  const person = await parsePerson(scope, problems, input);
  if (!person) return rejected(problems.list);
  const [found] = await ports.respondents.lookup([person]);
  const account = await ports.accounts.get(person.accountId);
  if (!found || found.version === null || !account) {
    problems.notFound('respondentExternalId', 'names no person of the account: mend it.');
    return rejected(problems.list);
  }
  const { accountId, id: respondentId } = found.respondent;
  audit.touch(respondentSubject(respondentId));
  const held = await heldOnPerson(ports, found.respondent);
  const document = exportDocument(held, account.value, ports.now());
  if (Buffer.byteLength(document) > MAX_DOCUMENT_BYTES) {
    const more = `more than the ${MAX_DOCUMENT_BYTES / 1e6} MB that one document holds`;
    problems.tooMuch(
      'respondentExternalId',
      `names somebody of whom ${more} is kept: read their submissions page by page.`,
    );
    return rejected(problems.list);
  }
  const url = await withdrawalUrl(ports, accountId, respondentId);
  return done({ document, withdrawalUrl: url, accountId, respondentId });
}
