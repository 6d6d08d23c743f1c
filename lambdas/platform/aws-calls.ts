import { clientSettings, type Config, currentEnvironment } from './config.ts';

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

/**
 * The SDK's own defaults, which it would otherwise look for in the environment and then in files of
 * profiles, of which a function has none: by the bench, looking takes 3 ms of a cold start.
 */
const NOT_LOOKED_FOR = {
  retryMode: 'standard',
  defaultsMode: 'legacy',
  accountIdEndpointMode: 'preferred',
  userAgentAppId: () => Promise.resolve(undefined),
  endpointDiscoveryEnabledProvider: () => Promise.resolve(false),
} as const;

/** The settings of a client of the table: an emulator, on a busy machine, is waited for. */
export function dynamoSettings(config: Pick<Config, 'dynamodbEndpoint'>) {
  const { dynamodb } = CALL_LIMITS;
  const environment = currentEnvironment();
  const settings = {
    ...NOT_LOOKED_FOR,
    authSchemePreference: [],
    useFipsEndpoint: environment['AWS_USE_FIPS_ENDPOINT'] === 'true',
    useDualstackEndpoint: environment['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
    ...clientSettings(config),
  };
  if ('region' in settings) return { ...settings, maxAttempts: dynamodb.maxAttempts };
  return { ...settings, ...dynamodb };
}
