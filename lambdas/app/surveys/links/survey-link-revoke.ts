import { authorize } from '../../../platform/authz/authorize.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import { isExpired, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import { respondentSubject, surveyLinkSubject } from '../../audit/audit-subject.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import { parseNodeId } from '../../kernel/nodes/node-id.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import type { SurveyLinkRevokeInput } from '../../kernel/generated/inputs.ts';

/**
 * Revokes a survey link immediately. Its page then says that the survey has ended. Answers are kept and can
 * still be withdrawn. Idempotent.
 */
export async function surveyLinkRevoke(
  scope: Scope,
  input: SurveyLinkRevokeInput,
): Promise<MutationResult<{ link: SurveyLink }>> {
  authorize(scope.actor, 'SURVEY_LINKS_WRITE');
  const problems = new Problems();
  const node = parseNodeId(input.id);
  const [accountId, linkId] = node?.type === 'SurveyLink' ? node.parts : [];
  if (accountId === undefined || linkId === undefined) {
    problems.invalid('id', 'must be the id of a survey link, as SurveyLink.id gives it.');
    return rejected(problems.list);
  }
  const link = await revokeLink(scope, accountId, linkId);
  if (link) return done({ link });
  problems.notFound('id', 'does not match a survey link. It may have been removed.');
  return rejected(problems.list);
}

/** Revokes a contact's unexpired links, because they should no longer be asked. */
export async function revokeLinksOf(
  scope: Scope,
  { accountId, id }: Pick<Respondent, 'accountId' | 'id'>,
): Promise<void> {
  const links = await scope.ports.surveyLinks.ofAccount(accountId);
  const now = scope.ports.now();
  const open = links.filter(({ value }) => value.respondentId === id && !isExpired(value, now));
  await inParallel(open, ({ value }) => revokeLink(scope, accountId, value.id));
}

async function revokeLink(
  { ports, audit }: Scope,
  accountId: string,
  linkId: string,
): Promise<SurveyLink | undefined> {
  return retryLost(ports, async () => {
    const stored = await ports.surveyLinks.get(accountId, linkId);
    if (!stored) return undefined;
    const { value, version } = stored;
    audit.touch(
      { type: 'ACCOUNT', id: accountId },
      respondentSubject(value.respondentId),
      surveyLinkSubject(linkId),
    );
    if (value.revokedAt !== null) return value;
    const at = ports.now();
    const revoked = { ...value, revokedAt: at, expiresAt: Math.min(value.expiresAt, at) };
    return (await ports.surveyLinks.save(revoked, version)) === 'lost' ? 'lost' : revoked;
  });
}
