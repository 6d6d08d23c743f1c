import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { interceptCalls, type Try } from './fault-middleware.ts';

/** An operation that is paused. */
export interface Stalled {
  /** Resumes the operation, and resolves when it has finished. */
  goOn(): Promise<void>;
}

interface Stall {
  before: (call: Try) => boolean;
  isReached: boolean;
  reached(): void;
  goesOn: Promise<void>;
}

const stalls = new AsyncLocalStorage<Stall>();

/** A client whose calls can be paused by `stalledBefore`. */
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

/** Starts an operation and pauses it before the first call that `before` accepts. */
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
