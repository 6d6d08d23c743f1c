import type { Job, JobStep, SurveyLayout } from '../../domain/jobs/job.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import { statementIn } from '../../domain/surveys/translations.ts';
import { questionsAtOnce, surveyRounds } from '../../domain/surveys/survey-rounds.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports, SubmittedAnswer } from '../kernel/ports.ts';
import { brandOf } from '../branding/brand.ts';
import { readLinkAnswers } from './links/link-answers.ts';
import { surveyTexts } from './texts/texts-of.ts';

/** A survey as its respondent sees it. Contains nothing about other people and no computed figures. */
export interface Survey {
  companyName: string | null;
  productName: string | null;
  /** Language of the questions. */
  language: Language;
  layout: SurveyLayout;
  jobStatement: string;
  /** Steps asked so far. */
  steps: readonly SurveyStep[];
  /** Asked steps to answer now. Empty if the last round is answered. */
  openSteps: readonly SurveyStep[];
  /** Maximum number of questions in the next round. 0 if all were asked. */
  nextQuestions: number;
  /** Whether the respondent agreed, through this link, to be asked for a quote. */
  mayContact: boolean;
  /** Number of the link's next submission, from 1. */
  attempt: number;
  expiresAt: Instant;
  /** Null if not answered yet. */
  answeredAt: Instant | null;
}

export interface SurveyStep {
  key: string;
  /** Position in its list, from 1. */
  position: number;
  statement: string;
  question: string;
  /** Latest answer through this link. Null if there is none. */
  answer: SubmittedAnswer | null;
}

/** Builds a link's survey, with the answers given so far. */
export async function surveyOf(
  ports: Pick<Ports, 'branding' | 'submissions' | 'surveys'>,
  link: SurveyLink,
  job: Job,
  language: Language = link.language ?? 'en',
): Promise<Survey> {
  const { question } = surveyTexts(language);
  const [said, { company, product }] = await Promise.all([
    readLinkAnswers(ports, link),
    brandOf(ports),
  ]);
  const { asked, open, left } = surveyRounds(link, job, new Set(said.answers.keys()));
  const shown = (step: JobStep, index: number): SurveyStep => {
    const statement = statementIn(step, language);
    return {
      key: step.key,
      position: index + 1,
      statement,
      question: question(statement, product),
      answer: said.answers.get(step.key) ?? null,
    };
  };
  return {
    companyName: company,
    productName: product,
    language,
    layout: job.surveyLayout,
    jobStatement: statementIn(job, language),
    steps: asked.map(shown),
    openSteps: open.map(shown),
    nextQuestions: Math.min(left.length, questionsAtOnce(link, job)),
    mayContact: said.mayContact,
    attempt: link.submissions + 1,
    expiresAt: link.expiresAt,
    answeredAt: link.answeredAt,
  };
}
