import { mean } from 'simple-statistics';
import type { Job } from '../../jobs/job.ts';
import { type Learned, USUAL_PERSON_SPREAD } from '../../jobs/learned.ts';
import { scoringBasis } from '../../jobs/scoring-basis.ts';
import type { Instant } from '../../kernel/time.ts';
import { byRespondentId, type Person } from '../../people/person.ts';
import { struggleOf } from '../../scoring/answers/effort.ts';
import { precisionOf } from '../../scoring/answers/precision.ts';
import { type Reading, readAt } from '../../scoring/reading.ts';
import { adoptPrior, adoptSpread } from './adopt-learned.ts';
import { learnedPrior } from './learned-prior.ts';
import { learnedSpread, spreadPart } from './learned-spread.ts';

/** Minimum number of accounts with answers for learning from a portfolio. */
const ENOUGH_ACCOUNTS = 20;

/** The parts of an account that learning uses. */
export interface LearningAccount {
  segment: string | null;
  people: readonly Person[];
}

/**
 * Returns the learned values after the nightly pass: first the spread of respondents, then the prior, using
 * the precision that follows from that spread. Unchanged unless a value moved far enough.
 */
export function learn(accounts: readonly LearningAccount[], job: Job, asOf: Instant): Learned {
  const readings = accounts.map(({ segment, people }) => {
    const basis = scoringBasis(job, segment);
    return { basis, reading: readAt(byRespondentId(people), basis, asOf) };
  });
  const answered = readings.filter(({ reading }) => reading.respondents.length > 0);
  const isEnough = answered.length >= ENOUGH_ACCOUNTS;
  const parts = answered.flatMap(({ reading }) => spreadPart(respondentMeans(reading)) ?? []);
  const spread = isEnough ? learnedSpread(parts) : USUAL_PERSON_SPREAD;
  const learned = adoptSpread(job.learned, spread);
  const usual = { index: job.settings.priorIndex, spread: job.settings.priorSpread };
  const measured = answered.flatMap(({ basis, reading }) => {
    const precision = precisionOf(reading, { ...basis, learned });
    if (!precision || reading.index === null) return [];
    return [{ index: reading.index, standardError: precision.standardError }];
  });
  const prior = (isEnough ? learnedPrior(measured) : null) ?? usual;
  return adoptPrior(learned, learned.prior ?? usual, prior);
}

/** Returns each respondent's plain mean of current struggles. */
function respondentMeans({ respondents }: Reading): number[] {
  return respondents.map(({ answers }) => mean(answers.map(({ effort }) => struggleOf(effort))));
}
