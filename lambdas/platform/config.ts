import * as z from 'zod/mini';
import type { TokenIssuer } from './authz/token-verifier.ts';
import { type Codec, type Values, VARIABLES } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says to a function: each value as variables.ts describes it, and what belongs together. */
export interface Config extends Omit<
  Values,
  'fewestRespondents' | 'fewestAccounts' | 'issuerUrl' | 'clientIds' | 'jwks'
> {
  /** What must stand behind figures that callers without sight of respondents read. */
  suppression: { respondents: number; accounts: number };
  /** Whose tokens the API takes; null where it is not said: the API does not start then. */
  issuer: TokenIssuer | null;
}

/** A setting in the environment that cannot be used. Its message is one line that names it. */
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

/** The variables that `loadConfig` reads the same configuration back from. */
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

function valueOf<N extends keyof Values>(name: N, env: Environment): Values[N] | undefined {
  const { name: variable, codec, isSecret } = VARIABLES[name];
  const text = env[variable] ?? '';
  if (text === '') return undefined;
  const read = z.safeDecode(codec as Codec<Values[N]>, text);
  if (read.success) return read.data;
  const told = isSecret ? '' : `, but is "${text}"`;
  throw new ConfigError(`${variable} ${read.error.issues[0]?.message ?? ''}${told}.`);
}

/** Throws ConfigError where an issuer is named without what it takes to verify its tokens. */
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
    throw new ConfigError(`FOOTHOLD_ISSUER must begin with https:, ${why}, but is "${url}".`);
  }
  return { url, clientIds, jwks };
}

/**
 * Whose tokens the API takes. Throws ConfigError where no one is named: then no caller could be
 * told from another, and nothing is answered.
 */
export function trustedIssuer({ issuer }: Pick<Config, 'issuer'>): TokenIssuer {
  if (issuer !== null) return issuer;
  throw new ConfigError('FOOTHOLD_ISSUER must be given: the API takes the tokens of that issuer.');
}

/** The environment as it is, for what hands it on to another process or thread. */
export function currentEnvironment(): Environment {
  return process.env;
}

/** Sets a variable for a library that reads the environment itself. */
export function setVariable(name: string, value: string): void {
  process.env[name] = value;
}

/** Where an emulator says that it is. */
export const LOCAL_REGION = 'local';

/**
 * How a client of DynamoDB is told of the endpoint. Emulators, which are spoken to without TLS, want
 * the same region and keys from every client; the embedded one asks for the access key that is the
 * user name of its URL. For AWS both come from where its SDK looks for them.
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
