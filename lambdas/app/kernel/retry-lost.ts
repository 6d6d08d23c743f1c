import { Busy } from './errors.ts';
import { MAX_ATTEMPTS } from './limits.ts';
import type { Ports } from './ports.ts';

/**
 * Loads, decides and saves again while others write in between; Busy after a dozen attempts.
 * `attempt` must read everything that it decides on anew.
 */
export async function retryLost<T>(
  ports: Pick<Ports, 'backOff'>,
  attempt: () => Promise<T | 'lost'>,
): Promise<T> {
  for (let tried = 1; tried <= MAX_ATTEMPTS; tried += 1) {
    const outcome = await attempt();
    if (outcome !== 'lost') return outcome;
    await ports.backOff(tried);
  }
  throw new Busy();
}
