import { DAY_MS } from '../kernel/days.ts';
import type { Effort } from './efforts.ts';
import { random } from '../kernel/random.ts';
import type { DemoSubmission } from '../waves/waves.ts';

/** The survey link of a person who answered in the last round. Times are milliseconds since the epoch. */
export interface DemoLink {
  account: string;
  respondent: string;
  createdAt: number;
  answeredAt: number;
}

const SEED = 'foothold-demo-links-1';
const LAST_ROUND = 2;
/**
 * Days that people take to answer: the minimum, the days added if everything is difficult, and the standard
 * deviation.
 */
const DAYS = { least: 1, ifHard: 20, spread: 3 };
const STRUGGLE: Readonly<Record<Effort, number>> = {
  VERY_EASY: 0,
  EASY: 0.25,
  NEITHER: 0.5,
  DIFFICULT: 0.75,
  VERY_DIFFICULT: 1,
};

/** People who struggle answer later, which a company that looks only at early answers would miss. */
export function demoLinks(submissions: readonly DemoSubmission[], today: number): DemoLink[] {
  return submissions
    .filter(({ round, answers }) => round === LAST_ROUND && answers.length > 0)
    .map(({ person, offset, answers }) => {
      const total = answers.reduce((sum, { effort }) => sum + STRUGGLE[effort], 0);
      const chance = random(`${SEED} ${person.externalId}`);
      const days =
        DAYS.least + (DAYS.ifHard * total) / answers.length + Math.abs(chance.bell(DAYS.spread));
      const answeredAt = today + offset;
      return {
        account: person.account.externalId,
        respondent: person.externalId,
        createdAt: Math.round(answeredAt - days * DAY_MS),
        answeredAt,
      };
    });
}
