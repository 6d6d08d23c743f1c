import { ask, type Execute } from './api.ts';
import { DAY_MS, startOfDay } from './days.ts';
import { RATED_QUERY } from '../documents.ts';
import { MARKET_ASKED } from '../inputs.ts';
import { JOB_KEY, COMPETITORS } from '../world/job.ts';

/**
 * The first instant of the day that the demo counts from: the day of `now`, or, if the demo was loaded
 * before, the day of the first load, derived from the date of the competitor ratings.
 */
export async function dayOfDemo(execute: Execute, now: number): Promise<number> {
  const answer = await ask(execute, RATED_QUERY, { job: { key: JOB_KEY } });
  const job = answer as RatedJob | null | undefined;
  const rated = job?.steps
    .flatMap(({ solutions }) => solutions ?? [])
    .find(({ solution }) => solution.key === COMPETITORS[0]?.solutionKey);
  return rated?.asOf ? startOfDay(rated.asOf) + MARKET_ASKED * DAY_MS : startOfDay(now);
}

interface RatedJob {
  steps: readonly {
    solutions: readonly { asOf: string | null; solution: { key: string } }[] | null;
  }[];
}
