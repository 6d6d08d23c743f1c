import { authorize } from '../../../platform/authz/authorize.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { languageOf } from '../../../domain/people/respondent.ts';
import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import { respondentSubject, surveyLinkSubject } from '../../audit/audit-subject.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import { MAX_IMPORT_RECORDS } from '../../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { UserError } from '../../../domain/kernel/user-error.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobFor } from '../../kernel/validation/referenced.ts';
import { invitedPeople, type Invited } from '../invited-people.ts';
import { checkExpiry, checkQuestions, checkStepKeys } from './link-terms.ts';
import { surveyUrl } from './link-urls.ts';
import { makeLink, openLinksOf } from './make-link.ts';
import type { SurveyLinksCreateInput } from '../../kernel/generated/inputs.ts';

/** Result for one invitee. */
export interface SurveyLinkResult {
  /** Index in the call, from 0. */
  index: number;
  /** Null if there are errors. */
  link: SurveyLink | null;
  /** URL to send. It is not stored. Null if there are errors. */
  url: string | null;
  /** False if the contact's open link was reused. */
  wasNew: boolean;
  userErrors: readonly UserError[];
}

/**
 * Creates a signed link for each contact. A contact with an open link for the same steps gets that one again,
 * with the requested expiry, so repeating the call or sending a reminder does not create a second survey.
 */
export async function surveyLinksCreate(
  scope: Scope,
  input: SurveyLinksCreateInput,
): Promise<MutationResult<{ results: readonly SurveyLinkResult[] }>> {
  authorize(scope.actor, 'SURVEY_LINKS_WRITE');
  const { ports } = scope;
  const problems = new Problems();
  checkCount(problems, input.respondents);
  const expiresAt = checkExpiry(problems, 'expiresAt', input.expiresAt, ports.now());
  const job = (await jobFor(ports, problems, input.job))?.value;
  const stepKeys = job && checkStepKeys(problems, 'stepKeys', input.stepKeys, job);
  const questions = checkQuestions(problems, 'questions', input.questions);
  if (
    !job ||
    stepKeys === undefined ||
    questions === undefined ||
    expiresAt === undefined ||
    !problems.isEmpty
  ) {
    return rejected(problems.list);
  }
  const people = await invitedPeople(ports, input.respondents);
  const isExpiryStated = input.expiresAt != null;
  const results = await makeLinks(scope, people, {
    job,
    stepKeys,
    questions,
    expiresAt,
    isExpiryStated,
  });
  return done({ results });
}

interface Terms {
  job: Job;
  stepKeys: readonly string[] | null;
  questions: number | null;
  expiresAt: number;
  isExpiryStated: boolean;
}

async function makeLinks(
  scope: Scope,
  people: readonly Invited[],
  { job, ...terms }: Terms,
): Promise<readonly SurveyLinkResult[]> {
  const { actor, audit, ports } = scope;
  const accounts = new Set(people.flatMap(({ person }) => person?.accountId ?? []));
  const open = await openLinksOf(ports, [...accounts]);
  audit.touch({ type: 'JOB', id: job.key });
  return inParallel(people, async ({ person, problems }, index) => {
    const asked = { ...terms, jobKey: job.key, createdBy: actor.subject };
    const wanted = person && { ...asked, person, language: languageOf(person) };
    const made = wanted && (await makeLink(ports, problems, wanted, open));
    if (!person || !made) {
      return { index, link: null, url: null, wasNew: false, userErrors: problems.list };
    }
    const { link, wasNew } = made;
    audit.touch(
      { type: 'ACCOUNT', id: person.accountId },
      respondentSubject(person.id),
      surveyLinkSubject(link.id),
    );
    return { index, link, url: await surveyUrl(ports, link), wasNew, userErrors: [] };
  });
}

function checkCount(problems: Problems, respondents: readonly unknown[]): void {
  if (respondents.length === 0) problems.invalid('respondents', 'must have at least one person.');
  if (respondents.length <= MAX_IMPORT_RECORDS) return;
  const limit = `must be at most ${MAX_IMPORT_RECORDS} people per call; there are ${respondents.length}.`;
  problems.tooMuch('respondents', limit);
}
