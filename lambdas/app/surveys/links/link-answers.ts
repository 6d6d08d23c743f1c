import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import { MAX_IDEMPOTENCY_KEY } from '../../kernel/limits.ts';
import type { Ports, Submission, SubmittedAnswer } from '../../kernel/ports.ts';
import { isByLink, LINK_SOURCE } from './is-by-link.ts';

/** The answers given through a link that still apply. */
export interface LinkAnswers {
  /** Latest answer by step key. */
  answers: ReadonlyMap<string, SubmittedAnswer>;
  mayContact: boolean;
}

/**
 * Idempotency key of a link's nth submission, counted from 1, so that each is written once. Longer than keys
 * the API accepts, so no one else can claim it first.
 */
export function linkSubmissionKey({ id }: Pick<SurveyLink, 'id'>, number: number): string {
  return `${LINK_SOURCE}:${id}:${number}`.padEnd(MAX_IDEMPOTENCY_KEY + 1, ':');
}

/** Returns whether a submission came through a link and is by the link's contact. */
export function isOwn({ accountId, respondentId }: SurveyLink, submission: Submission): boolean {
  const isTheirs = submission.accountId === accountId && submission.respondentId === respondentId;
  return isTheirs && isByLink(submission);
}

/**
 * Reads what was answered through a link, without retracted submissions. Later answers replace earlier ones.
 */
export async function readLinkAnswers(
  { submissions }: Pick<Ports, 'submissions'>,
  link: SurveyLink,
): Promise<LinkAnswers> {
  const numbers = Array.from({ length: link.submissions }, (_, index) => index + 1);
  const ids = numbers.map((number) => submissions.idOf(linkSubmissionKey(link, number)));
  const found = await submissions.batchGet(ids);
  const kept = ids.flatMap((id) => {
    const submission = found.get(id);
    const stands = submission && isOwn(link, submission) && submission.retractedAt === null;
    return stands ? [submission] : [];
  });
  return {
    answers: new Map(
      kept.flatMap(({ answers }) => answers.map((answer) => [answer.stepKey, answer] as const)),
    ),
    mayContact: kept.at(-1)?.stated.mayContact === true,
  };
}
