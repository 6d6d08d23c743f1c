import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { injectFaults } from './fault-middleware.ts';

type RetryStrategy = Extract<
  Exclude<DynamoDBClientConfig['retryStrategy'], undefined>,
  { acquireInitialRetryToken: unknown }
>;
type RetryToken = Awaited<ReturnType<RetryStrategy['acquireInitialRetryToken']>>;

const TRIES = 3;

/**
 * A client whose calls fail as simulated processes determine, and which retries like the SDK but without
 * delay.
 */
export function faultyClient(config: Config): DynamoDBClient {
  const client = new DynamoDBClient({ ...clientSettings(config), retryStrategy: AT_ONCE });
  injectFaults(client);
  return client;
}

/**
 * Retries what the SDK retries, but without its delays and its retry budget, since there are thousands of
 * faults.
 */
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
