/** How often something is tried, and the wait between: `pause` is told which attempt was in vain. */
interface Patience {
  attempts: number;
  pause(attempt: number): Promise<void>;
}

/** What an attempt answers that is worth another. */
export const AGAIN = Symbol('again');
export type Again = typeof AGAIN;

/**
 * Tries until an attempt answers something else than AGAIN, which it is after the last. An attempt
 * must read everything again that it decides on.
 */
export async function retry<T>(
  { attempts, pause }: Patience,
  attempt: (tried: number) => Promise<T | Again>,
): Promise<T | Again> {
  for (let tried = 1; tried <= attempts; tried += 1) {
    const outcome = await attempt(tried);
    if (outcome !== AGAIN) return outcome;
    if (tried < attempts) await pause(tried);
  }
  return AGAIN;
}

/** Waits a random time, up to 10 ms doubled with each attempt, at most a second. */
export function jitteredPause(attempt: number): Promise<void> {
  const ceiling = Math.min(10 * 2 ** attempt, 1000);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * ceiling));
}
