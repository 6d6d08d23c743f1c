import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { interceptCalls, type Try } from './fault-middleware.ts';

/** Something that has stopped in the middle. */
export interface Stalled {
  /** Lets it go on, and resolves once it is through. */
  goOn(): Promise<void>;
}

interface Stall {
  before: (call: Try) => boolean;
  isReached: boolean;
  reached(): void;
  goesOn: Promise<void>;
}

const stalls = new AsyncLocalStorage<Stall>();

/** A client whose calls can be stopped by `stalledBefore`. */
export function stallingClient(config: Config): DynamoDBClient {
  const client = new DynamoDBClient(clientSettings(config));
  interceptCalls(client, 'stall', async (call) => {
    const stall = stalls.getStore();
    if (stall && !stall.isReached && stall.before(call)) {
      stall.isReached = true;
      stall.reached();
      await stall.goesOn;
    }
    return call.send(call.request);
  });
  return client;
}

/** Starts something, and stops it before the first call that `before` picks. */
export async function stalledBefore(
  before: Stall['before'],
  act: () => Promise<unknown>,
): Promise<Stalled> {
  let goOn: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((tell) => (reached = tell));
  const goesOn = new Promise<void>((tell) => (goOn = tell));
  const ended = stalls.run({ before, isReached: false, reached, goesOn }, act);
  const early = ended.then(() => {
    throw new Error('it came to its end without the call');
  });
  await Promise.race([isReached, early]);
  early.catch(() => undefined);
  return {
    goOn: async () => {
      goOn();
      await ended;
    },
  };
}
