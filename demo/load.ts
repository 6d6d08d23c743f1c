import { type Execute, mutate } from './kernel/api.ts';
import { inFlight } from './kernel/batches.ts';
import { dayOfDemo } from './kernel/day-of-demo.ts';
import { demoPlan } from './plan.ts';
import { takeForward } from './waves/take-forward.ts';

export interface LoadOptions {
  /** Milliseconds since the epoch: the demo's days count back and forth from its UTC day. */
  now: number;
  /** The deployment's reporting currency; USD unless given. The figures stay the same. */
  currencyCode?: string;
  /** Told how many items are done, of how many in all, and what they are. */
  onProgress?: (done: number, total: number, what: string) => void;
  /** Lets some milliseconds pass; by a timer unless given. */
  wait?: (ms: number) => Promise<void>;
  /** Asks as a colleague of customer success; as the demo's loader unless given. */
  executeAs?: (email: string) => Execute;
}

export interface Loaded {
  accounts: number;
  respondents: number;
  submissions: number;
  /** Testimonials that someone has decided on. */
  testimonials: number;
}

/**
 * Loads the demo, all of it synthetic, through the API. Loading it again changes nothing, on a later
 * day neither: the days of the first time stay, and what was interrupted is completed. Throws what
 * the API refuses.
 */
export async function loadDemo(
  execute: Execute,
  { now, currencyCode = 'USD', onProgress, wait = pause, executeAs = () => execute }: LoadOptions,
): Promise<Loaded> {
  const today = await dayOfDemo(execute, now);
  const { stages, testimonials, accounts, respondents, submissions } = demoPlan(
    today,
    currencyCode,
  );
  const total = stages
    .flatMap(({ calls }) => calls)
    .reduce((sum, { items }) => sum + items, testimonials.length);
  let done = 0;
  const advance = (items: number, what: string) => {
    done += items;
    onProgress?.(done, total, what);
  };
  for (const { what, calls, atOnce } of stages) {
    await inFlight(calls, atOnce, async ({ field, input, items, by }) => {
      await mutate(by === null ? execute : executeAs(by), field, input);
      advance(items, what);
    });
  }
  const decided = await takeForward(execute, testimonials, today, wait);
  advance(testimonials.length, 'synthetic testimonials');
  return { accounts, respondents, submissions, testimonials: decided };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
