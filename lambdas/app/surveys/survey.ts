import type { Job } from '../../domain/jobs/job.ts';
import { stepsOf, type SurveyLink } from '../../domain/surveys/survey-link.ts';
import { surveyQuestion } from '../../domain/surveys/survey-question.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Submission, SubmittedAnswer, SurveySettings } from '../kernel/ports.ts';

/** A survey as the person who answers it sees it: nothing of other people, and nothing computed. */
export interface Survey {
  companyName: string | null;
  productName: string | null;
  jobStatement: string;
  steps: readonly SurveyStep[];
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
  /** Place in the survey, from 1. */
  position: number;
  statement: string;
  question: string;
  /** What was last said here by this link; null: nothing. */
  answer: SubmittedAnswer | null;
}

/** A link's survey, with what its last submission said. */
export function surveyOf(
  link: SurveyLink,
  job: Job,
  last: Submission | null,
  { company, product }: SurveySettings,
): Survey {
  const said = last?.retractedAt === null ? last : null;
  return {
    companyName: company,
    productName: product,
    jobStatement: job.statement,
    steps: stepsOf(link, job).map(({ key, statement }, index) => ({
      key,
      position: index + 1,
      statement,
      question: surveyQuestion(statement, product),
      answer: said?.answers.find(({ stepKey }) => stepKey === key) ?? null,
    })),
    mayContact: said?.stated.mayContact === true,
    attempt: link.submissions + 1,
    expiresAt: link.expiresAt,
    answeredAt: link.answeredAt,
  };
}
