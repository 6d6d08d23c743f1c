import { isPublicKeySet } from './authz/token-keys.ts';
import type { TokenIssuer } from './authz/token-verifier.ts';
import { EFFORTS_DAYS, MOST_EFFORTS_DAYS, NAMED_DAYS } from '../domain/privacy/retention.ts';
import { DEFAULT_COLOUR, isReadableColour } from '../functions/survey/colour.ts';

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
  /** The tenant that the canary submits and reads under; null: there is no canary. */
  canaryTenant: string | null;
  stage: Stage;
  /** ISO 4217 code that every amount of this deployment is in. */
  reportingCurrency: string;
  /** What must stand behind figures that callers without sight of respondents read. */
  suppression: { respondents: number; accounts: number };
  /** Days for which efforts are kept, 730 to 3650; after 730 under a pseudonym. */
  effortsDays: number;
  /** The hour of the day, UTC, in which jobs learn from their answers, 0 to 23. */
  learningHour: number;
  /** Over how many partitions each list and each rollup is spread, 1 to 64. May be raised, never lowered. */
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
  /** Whose tokens the API takes; null where it is not said: the API does not start then. */
  issuer: TokenIssuer | null;
  /** The KMS key (HMAC_256) that signs survey links; null: `linkKey` does. */
  linkKeyArn: string | null;
  /** 32 bytes as base64url that sign survey links where there is no KMS; null: there are no links. */
  linkKey: string | null;
  /** What the path of a survey link follows, without a slash at its end; null: this machine. */
  surveyUrl: string | null;
  /** The bucket that files of exports are in; null: the folder. */
  exportBucket: string | null;
  /** The folder that they are in where there is no S3. */
  exportFolder: string | null;
  /** Where files of that folder are served, without a slash at its end. */
  exportUrl: string | null;
  /** Who asks, as the survey says it; null: it does not say. */
  surveyCompany: string | null;
  /** The product that the survey asks about; null: "our product". */
  surveyProduct: string | null;
  /** From which addresses surveys may be sent by e-mail, in lower case; none: they are not. */
  mailSenders: readonly string[];
  /** The folder that messages are put into instead of being sent; null: SES sends them. */
  mailFolder: string | null;
  /** By which configuration set SES tells what came back; null: it tells nothing. */
  mailConfigurationSet: string | null;
  /** The colour of the survey's buttons, `#rrggbb`, readable on white. */
  surveyColour: string;
}

/** A setting in the environment that cannot be used. Its message is one line that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What a variable may say; the rule completes a sentence that begins with its name. */
interface Variable<T extends string> {
  accepts: (value: string) => value is T;
  rule: string;
}

const SWITCH = oneOf(['on', 'off']);
const HTTP_URL = fulfilling(isHttpUrl, 'must be a URL');
const SHOWN_NAME = fulfilling(isShownName, 'must be 1 to 100 characters, and not blank');

const TENANT = matching(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of letters, digits, "_" and "-"');

const EFFORTS_DAYS_RULE = `must be a whole number of days from ${NAMED_DAYS} to ${MOST_EFFORTS_DAYS}`;

const COUNT = matching(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999');

const VARIABLES = {
  FOOTHOLD_TABLE: matching(
    /^[A-Za-z0-9_.-]{3,255}$/,
    'must be 3 to 255 of letters, digits, "_", "." and "-"',
  ),
  FOOTHOLD_DYNAMODB_ENDPOINT: HTTP_URL,
  FOOTHOLD_TENANT: TENANT,
  FOOTHOLD_CANARY_TENANT: TENANT,
  FOOTHOLD_STAGE: oneOf(STAGES),
  FOOTHOLD_REPORTING_CURRENCY: fulfilling(
    (code) => Intl.supportedValuesOf('currency').includes(code),
    'must be a currency code of ISO 4217, such as USD',
  ),
  FOOTHOLD_FEWEST_RESPONDENTS: COUNT,
  FOOTHOLD_FEWEST_ACCOUNTS: COUNT,
  FOOTHOLD_EFFORTS_DAYS: fulfilling(isEffortsDays, EFFORTS_DAYS_RULE),
  FOOTHOLD_LEARNING_HOUR: matching(/^(?:1?[0-9]|2[0-3])$/, 'must be a whole number from 0 to 23'),
  FOOTHOLD_SHARDS: matching(/^(?:[1-9]|[1-5][0-9]|6[0-4])$/, 'must be a whole number from 1 to 64'),
  FOOTHOLD_INTROSPECTION: SWITCH,
  FOOTHOLD_EVENT_BUS: matching(/^.{1,1600}$/, 'must be a name or an ARN'),
  FOOTHOLD_LOG_LEVEL: oneOf(LOG_LEVELS),
  FOOTHOLD_METRICS: SWITCH,
  FOOTHOLD_TRACING: SWITCH,
  FOOTHOLD_ISSUER: HTTP_URL,
  FOOTHOLD_CLIENT_IDS: matching(
    /^[\w+-]{1,128}(,[\w+-]{1,128})*$/,
    'must be client ids with commas between them',
  ),
  FOOTHOLD_JWKS: fulfilling(isPublicKeySet, 'must be a JSON Web Key Set of public keys for RS256'),
  FOOTHOLD_LINK_KEY_ARN: matching(/^arn:/, 'must be an ARN'),
  FOOTHOLD_LINK_KEY: matching(/^[A-Za-z0-9_-]{43}$/, 'must be 32 bytes as base64url'),
  FOOTHOLD_SURVEY_URL: HTTP_URL,
  FOOTHOLD_EXPORT_BUCKET: matching(/^[a-z0-9.-]{3,63}$/, 'must be the name of a bucket'),
  FOOTHOLD_EXPORT_FOLDER: matching(/^\S.*$/, 'must be the path of a folder'),
  FOOTHOLD_EXPORT_URL: HTTP_URL,
  FOOTHOLD_SURVEY_COMPANY: SHOWN_NAME,
  FOOTHOLD_SURVEY_PRODUCT: SHOWN_NAME,
  FOOTHOLD_MAIL_SENDERS: matching(
    /^[^\s@,]+@[^\s@,]+(,[^\s@,]+@[^\s@,]+)*$/,
    'must be e-mail addresses with commas between them',
  ),
  FOOTHOLD_MAIL_FOLDER: matching(/^.+$/, 'must be a folder'),
  FOOTHOLD_MAIL_CONFIGURATION_SET: matching(
    /^[A-Za-z0-9_-]{1,64}$/,
    'must be the name of a configuration set',
  ),
  FOOTHOLD_SURVEY_COLOUR: fulfilling(
    isReadableColour,
    `must be a colour such as ${DEFAULT_COLOUR}, readable on white`,
  ),
};

type Name = keyof typeof VARIABLES;
type ValueOf<N extends Name> = (typeof VARIABLES)[N] extends Variable<infer T> ? T : never;
/** A variable's value; undefined where it is absent or empty. Throws ConfigError. */
type Read = <N extends Name>(name: N) => ValueOf<N> | undefined;

/** Parses the environment. Empty variables count as absent. Throws ConfigError. */
export function loadConfig(env: Environment = process.env): Config {
  const read: Read = (name) => valueOf(name, env[name]);
  // What is not named is closed: without a stage it is production.
  const stage = read('FOOTHOLD_STAGE') ?? 'prod';
  return {
    table: read('FOOTHOLD_TABLE') ?? 'foothold',
    dynamodbEndpoint: read('FOOTHOLD_DYNAMODB_ENDPOINT') ?? null,
    tenant: read('FOOTHOLD_TENANT') ?? 'default',
    canaryTenant: read('FOOTHOLD_CANARY_TENANT') ?? null,
    stage,
    reportingCurrency: read('FOOTHOLD_REPORTING_CURRENCY') ?? 'USD',
    suppression: {
      respondents: Number(read('FOOTHOLD_FEWEST_RESPONDENTS') ?? 5),
      accounts: Number(read('FOOTHOLD_FEWEST_ACCOUNTS') ?? 3),
    },
    effortsDays: Number(read('FOOTHOLD_EFFORTS_DAYS') ?? EFFORTS_DAYS),
    learningHour: Number(read('FOOTHOLD_LEARNING_HOUR') ?? 2),
    shards: Number(read('FOOTHOLD_SHARDS') ?? 1),
    introspection: (read('FOOTHOLD_INTROSPECTION') ?? (stage === 'prod' ? 'off' : 'on')) === 'on',
    eventBus: read('FOOTHOLD_EVENT_BUS') ?? null,
    logLevel: read('FOOTHOLD_LOG_LEVEL') ?? (stage === 'local' ? 'warn' : 'info'),
    metrics: (read('FOOTHOLD_METRICS') ?? (stage === 'local' ? 'off' : 'on')) === 'on',
    tracing: read('FOOTHOLD_TRACING') === 'on',
    issuer: issuerOf(read),
    linkKeyArn: read('FOOTHOLD_LINK_KEY_ARN') ?? null,
    linkKey: read('FOOTHOLD_LINK_KEY') ?? null,
    surveyUrl: read('FOOTHOLD_SURVEY_URL')?.replace(/\/+$/, '') ?? null,
    exportBucket: read('FOOTHOLD_EXPORT_BUCKET') ?? null,
    exportFolder: read('FOOTHOLD_EXPORT_FOLDER') ?? null,
    exportUrl: read('FOOTHOLD_EXPORT_URL')?.replace(/\/+$/, '') ?? null,
    surveyCompany: read('FOOTHOLD_SURVEY_COMPANY')?.trim() ?? null,
    surveyProduct: read('FOOTHOLD_SURVEY_PRODUCT')?.trim() ?? null,
    surveyColour: read('FOOTHOLD_SURVEY_COLOUR') ?? DEFAULT_COLOUR,
    mailSenders: read('FOOTHOLD_MAIL_SENDERS')?.toLowerCase().split(',') ?? [],
    mailFolder: read('FOOTHOLD_MAIL_FOLDER') ?? null,
    mailConfigurationSet: read('FOOTHOLD_MAIL_CONFIGURATION_SET') ?? null,
  };
}

/** The variables that `loadConfig` reads the same configuration back from. */
export function variablesOf(config: Config): Record<string, string> {
  return {
    FOOTHOLD_TABLE: config.table,
    FOOTHOLD_DYNAMODB_ENDPOINT: config.dynamodbEndpoint ?? '',
    FOOTHOLD_TENANT: config.tenant,
    FOOTHOLD_CANARY_TENANT: config.canaryTenant ?? '',
    FOOTHOLD_STAGE: config.stage,
    FOOTHOLD_REPORTING_CURRENCY: config.reportingCurrency,
    FOOTHOLD_FEWEST_RESPONDENTS: String(config.suppression.respondents),
    FOOTHOLD_FEWEST_ACCOUNTS: String(config.suppression.accounts),
    FOOTHOLD_EFFORTS_DAYS: String(config.effortsDays),
    FOOTHOLD_LEARNING_HOUR: String(config.learningHour),
    FOOTHOLD_SHARDS: String(config.shards),
    FOOTHOLD_INTROSPECTION: config.introspection ? 'on' : 'off',
    FOOTHOLD_EVENT_BUS: config.eventBus ?? '',
    FOOTHOLD_LOG_LEVEL: config.logLevel,
    FOOTHOLD_METRICS: config.metrics ? 'on' : 'off',
    FOOTHOLD_TRACING: config.tracing ? 'on' : 'off',
    FOOTHOLD_ISSUER: config.issuer?.url ?? '',
    FOOTHOLD_CLIENT_IDS: config.issuer?.clientIds.join(',') ?? '',
    FOOTHOLD_JWKS: config.issuer?.jwks ?? '',
    FOOTHOLD_LINK_KEY_ARN: config.linkKeyArn ?? '',
    FOOTHOLD_LINK_KEY: config.linkKey ?? '',
    FOOTHOLD_SURVEY_URL: config.surveyUrl ?? '',
    FOOTHOLD_EXPORT_BUCKET: config.exportBucket ?? '',
    FOOTHOLD_EXPORT_FOLDER: config.exportFolder ?? '',
    FOOTHOLD_EXPORT_URL: config.exportUrl ?? '',
    FOOTHOLD_SURVEY_COMPANY: config.surveyCompany ?? '',
    FOOTHOLD_SURVEY_PRODUCT: config.surveyProduct ?? '',
    FOOTHOLD_SURVEY_COLOUR: config.surveyColour,
    FOOTHOLD_MAIL_SENDERS: config.mailSenders.join(','),
    FOOTHOLD_MAIL_FOLDER: config.mailFolder ?? '',
    FOOTHOLD_MAIL_CONFIGURATION_SET: config.mailConfigurationSet ?? '',
  };
}

/**
 * Whose tokens the API takes. Throws ConfigError where nobody is named: then no caller could be
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
    region: 'local',
    credentials: { accessKeyId, secretAccessKey: 'local' },
  };
}

function oneOf<const T extends string>(values: readonly T[]): Variable<T> {
  const accepts = (value: string): value is T => (values as readonly string[]).includes(value);
  return { accepts, rule: `must be one of ${values.join(', ')}` };
}

function matching(pattern: RegExp, rule: string): Variable<string> {
  return fulfilling((value) => pattern.test(value), rule);
}

function fulfilling(condition: (value: string) => boolean, rule: string): Variable<string> {
  return { accepts: (value): value is string => condition(value), rule };
}

function isHttpUrl(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

/** A whole number of days, not fewer than answers are kept under names. */
function isEffortsDays(value: string): boolean {
  const days = Number(value);
  return /^[1-9]\d*$/.test(value) && days >= NAMED_DAYS && days <= MOST_EFFORTS_DAYS;
}

/** A name as a page shows it. */
function isShownName(value: string): boolean {
  return /^.{1,100}$/.test(value.trim());
}

/** What is a secret, or might be one by mistake, is not repeated where it may be logged. */
const UNTOLD: ReadonlySet<Name> = new Set<Name>(['FOOTHOLD_LINK_KEY', 'FOOTHOLD_JWKS']);

function valueOf<N extends Name>(name: N, value = ''): ValueOf<N> | undefined {
  if (value === '') return undefined;
  const { accepts, rule } = VARIABLES[name];
  const told = UNTOLD.has(name) ? '' : `, but is "${value}"`;
  if (accepts(value)) return value as ValueOf<N>;
  throw new ConfigError(`${name} ${rule}${told}.`);
}

/** Throws ConfigError where an issuer is named without what it takes to verify its tokens. */
function issuerOf(read: Read): TokenIssuer | null {
  const url = read('FOOTHOLD_ISSUER');
  const clientIds = read('FOOTHOLD_CLIENT_IDS');
  const jwks = read('FOOTHOLD_JWKS');
  if (url === undefined) return null;
  if (clientIds === undefined) {
    throw new ConfigError('FOOTHOLD_CLIENT_IDS must be given with FOOTHOLD_ISSUER.');
  }
  if (jwks === undefined && !url.startsWith('https:')) {
    const why = 'as its keys are fetched from there unless FOOTHOLD_JWKS gives them';
    throw new ConfigError(`FOOTHOLD_ISSUER must begin with https:, ${why}, but is "${url}".`);
  }
  return { url, clientIds: clientIds.split(','), jwks: jwks ?? null };
}
