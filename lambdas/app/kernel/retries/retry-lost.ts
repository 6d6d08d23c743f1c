import { Busy } from '../errors.ts';
import { MAX_ATTEMPTS } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { AGAIN, retry } from './retry.ts';

/**
 * Repeats a read-decide-save cycle while it returns `lost`. Throws Busy after 12 attempts. `attempt` must
 * reread everything that its decision depends on.
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
