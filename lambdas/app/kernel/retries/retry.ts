/** Number of attempts, and the wait between them. `pause` receives the number of the failed attempt. */
interface Patience {
  attempts: number;
  pause(attempt: number): Promise<void>;
}

/** Returned by an attempt to request another one. */
export const AGAIN = Symbol('again');
export type Again = typeof AGAIN;

/**
 * Retries until an attempt returns something other than AGAIN. Returns AGAIN if the last one does, too. Each
 * attempt must reread everything that its decision depends on.
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

/** Waits a random time of up to 10 ms × 2^attempt, capped at one second. */
export function jitteredPause(attempt: number): Promise<void> {
  const ceiling = Math.min(10 * 2 ** attempt, 1000);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * ceiling));
}
