import { clientSettings, type Config, currentEnvironment, type Environment } from './config.ts';

/** How long one attempt of a call to a service of AWS may take, and how often it is tried. */
interface CallLimits {
  maxAttempts: number;
  requestHandler: {
    connectionTimeout: number;
    requestTimeout: number;
    throwOnRequestTimeout: true;
  };
}

/**
 * Limits of a client of the SDK, which waits for an answer without end unless told otherwise: a call
 * that hangs is given up and tried again while someone still waits for what it is part of.
 */
export function callLimits(requestTimeout: number, maxAttempts: number): CallLimits {
  return {
    maxAttempts,
    requestHandler: { connectionTimeout: 1000, requestTimeout, throwOnRequestTimeout: true },
  };
}

/** By what is called; the slowest chain of attempts ends before the 29 s that the API has. */
export const CALL_LIMITS = {
  /** A single call takes milliseconds, the largest transaction some hundred. */
  dynamodb: callLimits(3000, 5),
  /** A page waits for it. */
  kms: callLimits(2000, 3),
  /** Callers with an access token wait for it, once in five minutes. */
  cognito: callLimits(2000, 3),
  /** A part of a file has some 5 MB. */
  s3: callLimits(9000, 2),
  /** No one waits, and an event that was sent twice is worse than one that is late. */
  eventBridge: callLimits(5000, 3),
  /** A message is sent once: one that got no answer may have gone, and is not sent again. */
  ses: callLimits(10_000, 1),
} as const;

/** The settings of a client of the table: an emulator, on a busy machine, is waited for. */
export function dynamoSettings(config: Pick<Config, 'dynamodbEndpoint'>) {
  const { dynamodb } = CALL_LIMITS;
  const settings = { ...sdkSettings(currentEnvironment()), ...clientSettings(config) };
  if ('region' in settings) return { ...settings, maxAttempts: dynamodb.maxAttempts };
  return { ...settings, ...dynamodb };
}

/**
 * What the SDK would look for in the environment and then in files of profiles, of which a function has
 * none: what the environment says, or else the SDK's defaults. By the bench, looking takes 3 ms of a cold
 * start.
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
