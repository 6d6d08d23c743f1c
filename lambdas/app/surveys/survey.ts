import type { Job, JobStep } from '../../domain/jobs/job.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import type { SurveyLayout } from '../../domain/surveys/survey-layout.ts';
import { statementIn } from '../../domain/surveys/translations.ts';
import { questionsAtOnce, surveyRounds } from '../../domain/surveys/survey-rounds.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports, SubmittedAnswer } from '../kernel/ports.ts';
import { brandOf } from '../branding/brand.ts';
import { saidByLink } from './links/link-submissions.ts';
import { surveyTexts } from './texts/texts-of.ts';

/** A survey as the person who answers it sees it: nothing of other people, and nothing computed. */
export interface Survey {
  companyName: string | null;
  productName: string | null;
  /** In which its questions are worded. */
  language: Language;
  layout: SurveyLayout;
  jobStatement: string;
  /** Those that were asked so far. */
  steps: readonly SurveyStep[];
  /** Of these the ones to answer now; none where what was asked last is answered. */
  openSteps: readonly SurveyStep[];
  /** How many are asked next at most, if the person goes on; 0 where all were asked. */
  nextQuestions: number;
  /** Whether the person agreed, by this link, to be asked about a quote. */
  mayContact: boolean;
  /** Number of the next submission by this link, from 1. */
  attempt: number;
  expiresAt: Instant;
  /** Null: not yet. */
  answeredAt: Instant | null;
}

export interface SurveyStep {
  key: string;
  /** Place among the steps that it stands with, from 1. */
  position: number;
  statement: string;
  question: string;
  /** What was last said here by this link; null: nothing. */
  answer: SubmittedAnswer | null;
}

/** A link's survey, with what was said by it. */
export async function surveyOf(
  ports: Pick<Ports, 'branding' | 'submissions' | 'surveys'>,
  link: SurveyLink,
  job: Job,
  language: Language = link.language ?? 'en',
): Promise<Survey> {
  const { question } = surveyTexts(language);
  const [said, { company, product }] = await Promise.all([saidByLink(ports, link), brandOf(ports)]);
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
