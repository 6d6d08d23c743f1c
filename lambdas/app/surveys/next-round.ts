import type { Job } from '../../domain/jobs/job.ts';
import { scoringBasis } from '../../domain/jobs/scoring-basis.ts';
import { askableSteps } from '../../domain/surveys/askable-steps.ts';
import { nextQuestions } from '../../domain/surveys/next-questions.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { asksAllNamed, questionsAtOnce, surveyRounds } from '../../domain/surveys/survey-rounds.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import type { Ports } from '../kernel/ports.ts';
import { readLinkAnswers } from './links/link-answers.ts';

/** Adds the first round of steps to a link, unless it has rounds or submissions. */
export async function withFirstRound(
  ports: Ports,
  link: SurveyLink,
  job: Job,
): Promise<SurveyLink> {
  const isBegun = link.rounds.length > 0 || link.submissions > 0;
  return isBegun ? link : withNextRound(ports, link, job);
}

/**
 * Adds the next round of steps to a link. Returns it unchanged while steps are open or when all were asked.
 */
export async function withNextRound(ports: Ports, link: SurveyLink, job: Job): Promise<SurveyLink> {
  const said = await readLinkAnswers(ports, link);
  const { asked, open, left } = surveyRounds(link, job, new Set(said.answers.keys()));
  if (open.length > 0 || left.length === 0) return link;
  const shown = new Set(asked.map(({ key }) => key));
  const next = asksAllNamed(link)
    ? left.map(({ key }) => key)
    : await rotated(ports, link, job, shown);
  return next.length === 0 ? link : { ...link, rounds: [...link.rounds, next] };
}

async function rotated(
  ports: Ports,
  link: SurveyLink,
  job: Job,
  shown: ReadonlySet<string>,
): Promise<string[]> {
  const { accountId, respondentId, stepKeys } = link;
  const facts = await ports.assessments.facts(accountId, job);
  const now = ports.now();
  const steps = askableSteps({
    people: facts?.people ?? [],
    respondentId,
    basis: scoringBasis(job, facts?.account.segment ?? null),
    now,
    tieBreakerOf: (stepKey) => fingerprint([respondentId, stepKey]),
  });
  const askable = steps.filter(({ key }) => stepKeys === null || stepKeys.includes(key));
  return nextQuestions(askable, now, questionsAtOnce(link, job), shown);
}
