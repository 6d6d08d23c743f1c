import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import { MAX_IDEMPOTENCY_KEY } from '../../kernel/limits.ts';
import type { Ports, Submission, SubmittedAnswer } from '../../kernel/ports.ts';
import { isByLink, LINK_SOURCE } from './is-by-link.ts';

/** What stands of all that was said by a link. */
export interface SaidByLink {
  /** By step key: what was last said there. */
  answers: ReadonlyMap<string, SubmittedAnswer>;
  mayContact: boolean;
}

/**
 * Names a link's submissions, from 1, so that each is written once. It is longer than any key that the
 * API takes: no one else can use it first.
 */
export function keyOf({ id }: Pick<SurveyLink, 'id'>, number: number): string {
  return `${LINK_SOURCE}:${id}:${number}`.padEnd(MAX_IDEMPOTENCY_KEY + 1, ':');
}

/** Whether a submission is of the link's own person, and came by a link. */
export function isOwn({ accountId, respondentId }: SurveyLink, submission: Submission): boolean {
  const isTheirs = submission.accountId === accountId && submission.respondentId === respondentId;
  return isTheirs && isByLink(submission);
}

/** What was said by a link, retracted submissions left out: a later answer stands in the place of an earlier one. */
export async function saidByLink(
  { submissions }: Pick<Ports, 'submissions'>,
  link: SurveyLink,
): Promise<SaidByLink> {
  const numbers = Array.from({ length: link.submissions }, (_, index) => index + 1);
  const ids = numbers.map((number) => submissions.idOf(keyOf(link, number)));
  const found = await submissions.batchGet(ids);
  const standing = ids.flatMap((id) => {
    const submission = found.get(id);
    const stands = submission && isOwn(link, submission) && submission.retractedAt === null;
    return stands ? [submission] : [];
  });
  return {
    answers: new Map(
      standing.flatMap(({ answers }) => answers.map((answer) => [answer.stepKey, answer] as const)),
    ),
    mayContact: standing.at(-1)?.stated.mayContact === true,
  };
}
