import { clientSettings, type Config, currentEnvironment, type Environment } from './config.ts';

/** The timeout of one attempt of an AWS call, and the number of attempts. */
interface CallLimits {
  maxAttempts: number;
  requestHandler: {
    connectionTimeout: number;
    requestTimeout: number;
    throwOnRequestTimeout: true;
  };
}

/**
 * Timeouts and retries for an SDK client, which by default waits without a limit. A call that hangs is
 * aborted and retried while the caller is still waiting.
 */
export function callLimits(requestTimeout: number, maxAttempts: number): CallLimits {
  return {
    maxAttempts,
    requestHandler: { connectionTimeout: 1000, requestTimeout, throwOnRequestTimeout: true },
  };
}

/** Limits per service. The slowest chain of attempts ends before the API's timeout of 29 s. */
export const CALL_LIMITS = {
  /** A single call takes milliseconds, the largest transaction a few hundred. */
  dynamodb: callLimits(3000, 5),
  /** A page waits for the result. */
  kms: callLimits(2000, 3),
  /** Callers with an access token wait for the result, once every five minutes. */
  cognito: callLimits(2000, 3),
  /** A part of a file has about 5 MB. */
  s3: callLimits(9000, 2),
  /** No one waits for the result, and a duplicate event is worse than a late one. */
  eventBridge: callLimits(5000, 3),
  /** No retry: a message that got no response may have been sent. */
  ses: callLimits(10_000, 1),
} as const;

/** Settings of a DynamoDB client. Emulators get no timeouts, as they can be slow on a busy machine. */
export function dynamoSettings(config: Pick<Config, 'dynamodbEndpoint'>) {
  const { dynamodb } = CALL_LIMITS;
  const settings = { ...sdkSettings(currentEnvironment()), ...clientSettings(config) };
  if ('region' in settings) return { ...settings, maxAttempts: dynamodb.maxAttempts };
  return { ...settings, ...dynamodb };
}

/**
 * Settings that the SDK would otherwise look up in the environment and then in profile files, which a Lambda
 * function does not have. Taken from the environment, or else the SDK's defaults. In the benchmark, the
 * lookup takes 3 ms of a cold start.
 */
function sdkSettings(environment: Environment) {
  const { AWS_ENDPOINT_URL_DYNAMODB: own, AWS_ENDPOINT_URL: ofAll } = environment;
  const endpoint = own ?? ofAll;
  return {
    retryMode: environment['AWS_RETRY_MODE'] ?? 'standard',
    defaultsMode: 'legacy' as const,
    accountIdEndpointMode: accountIdMode(environment['AWS_ACCOUNT_ID_ENDPOINT_MODE']),
    authSchemePreference: [],
    useFipsEndpoint: environment['AWS_USE_FIPS_ENDPOINT'] === 'true',
    useDualstackEndpoint: environment['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
    userAgentAppId: () => Promise.resolve(environment['AWS_SDK_UA_APP_ID']),
    endpointDiscoveryEnabledProvider: () => Promise.resolve(undefined),
    ignoreConfiguredEndpointUrls: true,
    ...(endpoint !== undefined && { endpoint }),
  };
}

function accountIdMode(said: string | undefined): 'disabled' | 'required' | 'preferred' {
  return said === 'disabled' || said === 'required' ? said : 'preferred';
}
