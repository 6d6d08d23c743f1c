import { DAY_MS, dayFrom } from '../kernel/days.ts';
import { effortAt } from '../world/efforts.ts';
import type { Input } from '../input.ts';
import { DEMO_STEPS, JOB_KEY, SYNTHETIC } from '../world/job.ts';
import { random } from '../kernel/random.ts';

/** Names what people answered before outcomes of the past, apart from everything else in the demo. */
const SEED = 'foothold-demo-past-2';
/** Days before an outcome on which someone answered, the earliest and the latest. */
const ANSWERED = [105, 170] as const;
/** Standard deviations: between accounts, and between the steps of one. */
const SPREAD = 0.14;

/** Something that an account did in the past, and how hard it found its job in advance, 0 to 1. */
export interface PastOutcome {
  account: string;
  respondent: { externalId: string; role: string };
  struggle: number;
  /** Days before today. */
  daysAgo: number;
}

/** What someone of an account answered some months before an outcome. */
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
