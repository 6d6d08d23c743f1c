import { type Execute, mutate } from './kernel/api.ts';
import { inFlight } from './kernel/batches.ts';
import { dayOfDemo } from './kernel/day-of-demo.ts';
import { demoPlan } from './plan.ts';
import { takeForward } from './waves/take-forward.ts';

export interface LoadOptions {
  /** Milliseconds since the epoch. Dates in the demo are relative to its UTC day. */
  now: number;
  /** The deployment's reporting currency, USD by default. The amounts stay the same. */
  currencyCode?: string;
  /** Called with the number of items done, the total, and what the items are. */
  onProgress?: (done: number, total: number, what: string) => void;
  /** Waits some milliseconds. Uses a timer by default. */
  wait?: (ms: number) => Promise<void>;
  /**
   * Returns an Execute that acts as the colleague with this address. By default, the demo's loader acts for
   * all.
   */
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
 * Loads the demo, which is all synthetic, through the API. Loading it again, even on a later day, changes
 * nothing: the dates of the first load stay, and an interrupted load is completed. Throws an error that the
 * API returns.
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
