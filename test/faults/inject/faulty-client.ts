import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { injectFaults } from './fault-middleware.ts';

type RetryStrategy = Extract<
  Exclude<DynamoDBClientConfig['retryStrategy'], undefined>,
  { acquireInitialRetryToken: unknown }
>;
type RetryToken = Awaited<ReturnType<RetryStrategy['acquireInitialRetryToken']>>;

const TRIES = 3;

/** A client that fails as simulated processes say, and retries as the SDK does, but at once. */
export function faultyClient(config: Config): DynamoDBClient {
  const client = new DynamoDBClient({ ...clientSettings(config), retryStrategy: AT_ONCE });
  injectFaults(client);
  return client;
}

/** What the SDK retries, without its pauses and its budget: thousands of faults are to be had. */
const AT_ONCE: RetryStrategy = {
  acquireInitialRetryToken: async () => token(0),
  refreshRetryTokenForRetry: async (used, { errorType }) => {
    const isWorthIt = errorType === 'THROTTLING' || errorType === 'TRANSIENT';
    if (isWorthIt && used.getRetryCount() + 1 < TRIES) return token(used.getRetryCount() + 1);
    throw new Error('no more retries');
  },
  recordSuccess: () => undefined,
};

function token(count: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => 0 };
}
