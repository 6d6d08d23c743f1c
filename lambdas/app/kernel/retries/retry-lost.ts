import { Busy } from '../errors.ts';
import { MAX_ATTEMPTS } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { AGAIN, retry } from './retry.ts';

/**
 * Loads, decides and saves again while others write in between; Busy after a dozen attempts.
 * `attempt` must read everything that it decides on again.
 */
export async function retryLost<T>(
  { backOff }: Pick<Ports, 'backOff'>,
  attempt: () => Promise<T | 'lost'>,
): Promise<T> {
  const outcome = await retry({ attempts: MAX_ATTEMPTS, pause: backOff }, async () => {
    const result = await attempt();
    return result === 'lost' ? AGAIN : { result };
  });
  if (outcome === AGAIN) throw new Busy();
  return outcome.result;
}
