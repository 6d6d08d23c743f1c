import * as z from 'zod';

const STAGES = ['local', 'dev', 'prod'] as const;
type Stage = (typeof STAGES)[number];

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says to a function. */
export interface Config {
  table: string;
  /** Null: AWS's own, found by region. */
  dynamodbEndpoint: string | null;
  tenant: string;
  stage: Stage;
  /** ISO 4217 code that every amount of this deployment is in. */
  reportingCurrency: string;
  /** Over how many partitions each list and each rollup is spread, 1 to 64. Set once, before data. */
  shards: number;
  /** Whether the API tells its schema to whoever may call it. */
  introspection: boolean;
  /** Null: band crossings and threats are logged, not sent. */
  eventBus: string | null;
  logLevel: LogLevel;
  /** Whether metrics are printed in embedded metric format. */
  metrics: boolean;
  /** Whether X-Ray segments are recorded. */
  tracing: boolean;
}

/** A setting in the environment that cannot be used. Its message is one line that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const VARIABLES = z.object({
  FOOTHOLD_TABLE: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{3,255}$/, 'must be 3 to 255 of letters, digits, "_", "." and "-"')
    .default('foothold'),
  FOOTHOLD_DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be a URL' }).optional(),
  FOOTHOLD_TENANT: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of letters, digits, "_" and "-"')
    .default('default'),
  // What is not named is closed: without a stage it is production.
  FOOTHOLD_STAGE: oneOf(STAGES).default('prod'),
  FOOTHOLD_REPORTING_CURRENCY: z
    .string()
    .refine((code) => CURRENCIES.has(code), 'must be a currency code of ISO 4217, such as USD')
    .default('USD'),
  FOOTHOLD_SHARDS: z.coerce
    .number({ error: 'must be a whole number from 1 to 64' })
    .int('must be a whole number from 1 to 64')
    .min(1, 'must be a whole number from 1 to 64')
    .max(64, 'must be a whole number from 1 to 64')
    .default(1),
  FOOTHOLD_INTROSPECTION: oneOf(['on', 'off']).optional(),
  FOOTHOLD_EVENT_BUS: z.string().max(1600, 'must be a name or an ARN').optional(),
  FOOTHOLD_LOG_LEVEL: oneOf(LOG_LEVELS).optional(),
  FOOTHOLD_METRICS: oneOf(['on', 'off']).optional(),
  FOOTHOLD_TRACING: oneOf(['on', 'off']).default('off'),
});

/** Parses the environment. Empty variables count as absent. Throws ConfigError. */
export function loadConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = VARIABLES.safeParse(given);
  if (!parsed.success) throw new ConfigError(firstProblem(parsed.error, given));
  const it = parsed.data;
  const stage = it.FOOTHOLD_STAGE;
  return {
    table: it.FOOTHOLD_TABLE,
    dynamodbEndpoint: it.FOOTHOLD_DYNAMODB_ENDPOINT ?? null,
    tenant: it.FOOTHOLD_TENANT,
    stage,
    reportingCurrency: it.FOOTHOLD_REPORTING_CURRENCY,
    shards: it.FOOTHOLD_SHARDS,
    introspection: (it.FOOTHOLD_INTROSPECTION ?? (stage === 'prod' ? 'off' : 'on')) === 'on',
    eventBus: it.FOOTHOLD_EVENT_BUS ?? null,
    logLevel: it.FOOTHOLD_LOG_LEVEL ?? (stage === 'local' ? 'warn' : 'info'),
    metrics: (it.FOOTHOLD_METRICS ?? (stage === 'local' ? 'off' : 'on')) === 'on',
    tracing: it.FOOTHOLD_TRACING === 'on',
  };
}

/** The variables that `loadConfig` reads the same configuration back from. */
export function variablesOf(config: Config): Record<string, string> {
  return {
    FOOTHOLD_TABLE: config.table,
    FOOTHOLD_DYNAMODB_ENDPOINT: config.dynamodbEndpoint ?? '',
    FOOTHOLD_TENANT: config.tenant,
    FOOTHOLD_STAGE: config.stage,
    FOOTHOLD_REPORTING_CURRENCY: config.reportingCurrency,
    FOOTHOLD_SHARDS: String(config.shards),
    FOOTHOLD_INTROSPECTION: config.introspection ? 'on' : 'off',
    FOOTHOLD_EVENT_BUS: config.eventBus ?? '',
    FOOTHOLD_LOG_LEVEL: config.logLevel,
    FOOTHOLD_METRICS: config.metrics ? 'on' : 'off',
    FOOTHOLD_TRACING: config.tracing ? 'on' : 'off',
  };
}

/** The environment as it is, for what hands it on to another process or thread. */
export function currentEnvironment(): Environment {
  return process.env;
}

/** Sets a variable for a library that reads the environment itself. */
export function setVariable(name: string, value: string): void {
  process.env[name] = value;
}

/**
 * How a client of DynamoDB is told of the endpoint. Emulators, which are spoken to without TLS, take
 * any keys but want the same region and keys from everybody; for AWS both come from where its SDK
 * looks for them.
 */
export function clientSettings({ dynamodbEndpoint }: Pick<Config, 'dynamodbEndpoint'>) {
  if (dynamodbEndpoint === null) return {};
  if (dynamodbEndpoint.startsWith('https:')) return { endpoint: dynamodbEndpoint };
  return {
    endpoint: dynamodbEndpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

function firstProblem(error: z.ZodError, given: Environment): string {
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  return `${name} ${issue?.message ?? 'is invalid'}, but is "${given[name] ?? ''}".`;
}
