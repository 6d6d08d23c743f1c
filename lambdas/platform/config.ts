import * as z from 'zod/mini';
import type { TokenIssuer } from './authz/token-verifier.ts';
import { type Codec, type Values, VARIABLES } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of a function, read from the environment variables that variables.ts describes, with
 * related values grouped.
 */
export interface Config extends Omit<
  Values,
  'fewestRespondents' | 'fewestAccounts' | 'issuerUrl' | 'clientIds' | 'jwks'
> {
  /**
   * The minimum number of respondents and accounts behind a figure shown to callers who may not see
   * respondents.
   */
  suppression: { respondents: number; accounts: number };
  /** The issuer whose tokens the API accepts. Null if none is configured; the API does not start then. */
  issuer: TokenIssuer | null;
}

/** An environment variable has an unusable value. The message is one line and names the variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the environment. Empty variables count as absent. Throws ConfigError. */
export function loadConfig(env: Environment = process.env): Config {
  const stage = valueOf('stage', env) ?? VARIABLES.stage.otherwise('prod');
  const names = Object.keys(VARIABLES) as (keyof Values)[];
  const values = Object.fromEntries(
    names.map((name) => [name, valueOf(name, env) ?? VARIABLES[name].otherwise(stage)]),
  ) as Values;
  const { fewestRespondents, fewestAccounts, issuerUrl, clientIds, jwks, ...others } = values;
  return {
    ...others,
    mailSenders: others.mailSenders.map((sender) => sender.toLowerCase()),
    suppression: { respondents: fewestRespondents, accounts: fewestAccounts },
    issuer: issuerOf({ issuerUrl, clientIds, jwks }),
  };
}

/** Returns the environment variables from which `loadConfig` reads the same configuration. */
export function variablesOf({ suppression, issuer, ...others }: Config): Record<string, string> {
  const values: Values = {
    ...others,
    fewestRespondents: suppression.respondents,
    fewestAccounts: suppression.accounts,
    issuerUrl: issuer?.url ?? null,
    clientIds: issuer?.clientIds ?? null,
    jwks: issuer?.jwks ?? null,
  };
  const texts = Object.entries(VARIABLES).map(([name, { name: variable, codec }]) => {
    const value = values[name as keyof Values];
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return [variable, isNothing ? '' : z.encode(codec, value)];
  });
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Deprecated names, which apply where the current one is missing. */
const EARLIER_NAMES: Readonly<Record<string, string>> = {
  FOOTHOLD_SURVEY_COLOR: 'FOOTHOLD_SURVEY_COLOUR',
};

function valueOf<N extends keyof Values>(name: N, env: Environment): Values[N] | undefined {
  const { name: variable, codec, isSecret } = VARIABLES[name];
  const text = env[variable] || env[EARLIER_NAMES[variable] ?? ''] || '';
  if (text === '') return undefined;
  const read = z.safeDecode(codec as Codec<Values[N]>, text);
  if (read.success) return read.data;
  const told = isSecret ? '' : `; it is "${text}"`;
  throw new ConfigError(`${variable} ${read.error.issues[0]?.message ?? ''}${told}.`);
}

/** Throws ConfigError if an issuer is configured without what is required to verify its tokens. */
function issuerOf({
  issuerUrl: url,
  clientIds,
  jwks,
}: Pick<Values, 'issuerUrl' | 'clientIds' | 'jwks'>): TokenIssuer | null {
  if (url === null) return null;
  if (clientIds === null) {
    throw new ConfigError('FOOTHOLD_CLIENT_IDS must be given with FOOTHOLD_ISSUER.');
  }
  if (jwks === null && !url.startsWith('https:')) {
    const why = 'as its keys are fetched from there unless FOOTHOLD_JWKS gives them';
    throw new ConfigError(`FOOTHOLD_ISSUER must begin with https:, ${why}; it is "${url}".`);
  }
  return { url, clientIds, jwks };
}

/**
 * Returns the issuer whose tokens the API accepts. Throws ConfigError if none is configured, because callers
 * could not be authenticated.
 */
export function trustedIssuer({ issuer }: Pick<Config, 'issuer'>): TokenIssuer {
  if (issuer !== null) return issuer;
  throw new ConfigError('FOOTHOLD_ISSUER must be given: the API accepts tokens of that issuer.');
}

/** The current environment, to pass on to another process or thread. */
export function currentEnvironment(): Environment {
  return process.env;
}

/** Sets an environment variable for a library that reads the environment directly. */
export function setVariable(name: string, value: string): void {
  process.env[name] = value;
}

/** The region that emulators use. */
export const LOCAL_REGION = 'local';

/**
 * The endpoint settings of a DynamoDB client. Emulators, which are called without TLS, need the same region
 * and keys from every client; the embedded one expects the user name of its URL as access key. For AWS, the
 * SDK finds region and credentials in its usual places.
 */
export function clientSettings({ dynamodbEndpoint }: Pick<Config, 'dynamodbEndpoint'>) {
  if (dynamodbEndpoint === null) return {};
  if (dynamodbEndpoint.startsWith('https:')) return { endpoint: dynamodbEndpoint };
  const url = new URL(dynamodbEndpoint);
  const accessKeyId = url.username || 'local';
  url.username = '';
  return {
    endpoint: url.href.replace(/\/$/, ''),
    region: LOCAL_REGION,
    credentials: { accessKeyId, secretAccessKey: 'local' },
  };
}
