import { DAY_MS, dayFrom } from '../kernel/days.ts';
import { effortAt } from '../world/efforts.ts';
import type { Input } from '../input.ts';
import { DEMO_STEPS, JOB_KEY, SYNTHETIC } from '../world/job.ts';
import { random } from '../kernel/random.ts';

/** Random seed of the answers before past outcomes, separate from everything else in the demo. */
const SEED = 'foothold-demo-past-2';
/** Days before an outcome on which people answered, the latest and the earliest. */
const ANSWERED = [105, 170] as const;
/** Standard deviation, used both between accounts and between the steps of one account. */
const SPREAD = 0.14;

/** A past outcome of an account, and how difficult the account found the job before it, 0 to 1. */
export interface PastOutcome {
  account: string;
  respondent: { externalId: string; role: string };
  struggle: number;
  /** Days before today. */
  daysAgo: number;
}

/** The answers of a person in the account some months before an outcome. */
export function answersBefore(
  { account, respondent, struggle, daysAgo }: PastOutcome,
  today: number,
): Input {
  const chance = random(`${SEED} ${account} ${daysAgo}`);
  const day = dayFrom(today, 0);
  const level = struggle + chance.bell(SPREAD);
  const answeredDaysAgo = daysAgo + chance.between(...ANSWERED);
  return {
    idempotencyKey: `${SEED}/${day}/${account}/${daysAgo}`,
    job: { key: JOB_KEY },
    account: { externalId: account },
    respondent,
    submittedAt: new Date(today - answeredDaysAgo * DAY_MS).toISOString(),
    source: SYNTHETIC,
    importBatch: `demo-${day}`,
    answers: DEMO_STEPS.map(({ key }) => ({
      stepKey: key,
      effort: effortAt(level + chance.bell(SPREAD)),
    })),
  };
}
