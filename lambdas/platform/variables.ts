import * as z from 'zod/mini';
import { EFFORTS_DAYS, MAX_EFFORTS_DAYS, NAMED_DAYS } from '../domain/privacy/retention-periods.ts';
import { DEFAULT_COLOR, isReadableColor } from '../domain/branding/color.ts';
import { isPublicKeySet } from './authz/token-keys.ts';

const STAGES = ['local', 'dev', 'prod'] as const;
type Stage = (typeof STAGES)[number];

/**
 * How the text of a variable is parsed, and how a value is written as text. A problem is the rest of a
 * sentence that starts with the variable's name.
 */
export type Codec<T> = z.ZodMiniType<T, string>;

/** An environment variable. */
interface Variable<T, Otherwise> {
  name: string;
  codec: Codec<T>;
  /** The default if the variable is absent or empty. */
  otherwise: (stage: Stage) => Otherwise;
  /** True if the value is, or might be, a secret. Error messages do not repeat it. */
  isSecret: boolean;
}

const STAGE = oneOf(STAGES);
const LOG_LEVEL = oneOf(['debug', 'info', 'warn', 'error']);
const TENANT = matching(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, "_" or "-"');
const TABLE = matching(
  /^[A-Za-z0-9_.-]{3,255}$/,
  'must be 3 to 255 letters, digits, "_", "." or "-"',
);
const CURRENCY = fulfilling(
  (code) => Intl.supportedValuesOf('currency').includes(code),
  'must be an ISO 4217 currency code such as USD',
);
const HTTP_URL = fulfilling(
  (text) => /^https?:\/\//.test(text) && URL.canParse(text),
  'must be a URL',
);
/** Trailing slashes are removed. */
const BASE_URL = z.codec(HTTP_URL, z.string(), {
  decode: (url) => url.replace(/\/+$/, ''),
  encode: (url) => url,
});
/** Trimmed. */
const SHOWN_NAME = z.codec(
  matching(/^\s*\S.{0,99}\s*$/, 'must be 1 to 100 characters, and not blank'),
  z.string(),
  { decode: (text) => text.trim(), encode: (text) => text },
);
const COUNT = wholeNumber(1, 9999, 'must be a whole number from 1 to 9999');
const HOUR = wholeNumber(0, 23, 'must be a whole number from 0 to 23');
const SHARDS = wholeNumber(1, 64, 'must be a whole number from 1 to 64');
const DAYS = wholeNumber(
  NAMED_DAYS,
  MAX_EFFORTS_DAYS,
  `must be a whole number of days from ${NAMED_DAYS} to ${MAX_EFFORTS_DAYS}`,
);
const SWITCH = z.codec(oneOf(['on', 'off']), z.boolean(), {
  decode: (text) => text === 'on',
  encode: (isOn) => (isOn ? 'on' : 'off'),
});
const CLIENT_IDS = listOf(
  /^[\w+-]{1,128}(,[\w+-]{1,128})*$/,
  'must be client ids separated by commas',
);
const SENDERS = listOf(
  /^[^\s@,]+@[^\s@,]+(,[^\s@,]+@[^\s@,]+)*$/,
  'must be e-mail addresses separated by commas',
);
const COLOR = fulfilling(
  isReadableColor,
  `must be a color such as ${DEFAULT_COLOR}, readable on white`,
);

const EVENT_BUS = matching(/^.{1,1600}$/, 'must be a name or an ARN');
const ARN = matching(/^arn:/, 'must be an ARN');
const KEY = matching(/^[A-Za-z0-9_-]{43}$/, 'must be 32 bytes as base64url');
const KEY_SET = fulfilling(isPublicKeySet, 'must be a JSON Web Key Set of public keys for RS256');
const BUCKET = matching(/^[a-z0-9.-]{3,63}$/, 'must be the name of a bucket');
const PATH = matching(/^\S.*$/, 'must be the path of a folder');
const FOLDER = matching(/^.+$/, 'must be a folder');
const CONFIGURATION_SET = matching(
  /^[A-Za-z0-9_-]{1,64}$/,
  'must be the name of a configuration set',
);

/** All settings of a function, each with its environment variable. */
export const VARIABLES = {
  table: variable('FOOTHOLD_TABLE', TABLE, 'foothold'),
  /** Null for AWS's own endpoint of the region. */
  dynamodbEndpoint: variable('FOOTHOLD_DYNAMODB_ENDPOINT', HTTP_URL, null),
  tenant: variable('FOOTHOLD_TENANT', TENANT, 'default'),
  /** The tenant that the canary writes and reads. Null if there is no canary. */
  canaryTenant: variable('FOOTHOLD_CANARY_TENANT', TENANT, null),
  /** Defaults to production, the most restrictive stage. */
  stage: variable('FOOTHOLD_STAGE', STAGE, 'prod'),
  /** ISO 4217 code of the currency of all amounts in this deployment. */
  reportingCurrency: variable('FOOTHOLD_REPORTING_CURRENCY', CURRENCY, 'USD'),
  /**
   * The minimum number of respondents and accounts behind a figure shown to callers who may not see
   * respondents.
   */
  fewestRespondents: variable('FOOTHOLD_FEWEST_RESPONDENTS', COUNT, 5),
  fewestAccounts: variable('FOOTHOLD_FEWEST_ACCOUNTS', COUNT, 3),
  /** Days for which effort answers are kept, 730 to 3650. After 730 days, under a pseudonym. */
  effortsDays: variable('FOOTHOLD_EFFORTS_DAYS', DAYS, EFFORTS_DAYS),
  /** The hour of the day in UTC, 0 to 23, in which jobs learn from their answers. */
  learningHour: variable('FOOTHOLD_LEARNING_HOUR', HOUR, 2),
  /**
   * The number of partitions that each list and each rollup is spread over, 1 to 64. May be raised, never
   * lowered.
   */
  shards: variable('FOOTHOLD_SHARDS', SHARDS, 1),
  /** Whether any caller may introspect the schema. */
  introspection: variableOfStage('FOOTHOLD_INTROSPECTION', SWITCH, (stage) => stage !== 'prod'),
  /** Null to only log band crossings and threats instead of sending them. */
  eventBus: variable('FOOTHOLD_EVENT_BUS', EVENT_BUS, null),
  logLevel: variableOfStage('FOOTHOLD_LOG_LEVEL', LOG_LEVEL, (stage) =>
    stage === 'local' ? 'warn' : 'info',
  ),
  /** Whether metrics are printed in embedded metric format. */
  metrics: variableOfStage('FOOTHOLD_METRICS', SWITCH, (stage) => stage !== 'local'),
  /** Whether X-Ray segments are recorded. */
  tracing: variable('FOOTHOLD_TRACING', SWITCH, false),
  /** The issuer whose tokens the API accepts. Null if none is configured; the API does not start then. */
  issuerUrl: variable('FOOTHOLD_ISSUER', HTTP_URL, null),
  clientIds: variable('FOOTHOLD_CLIENT_IDS', CLIENT_IDS, null),
  jwks: secret('FOOTHOLD_JWKS', KEY_SET),
  /** The KMS key (HMAC_256) that signs survey links. Null to use `linkKey`. */
  linkKeyArn: variable('FOOTHOLD_LINK_KEY_ARN', ARN, null),
  /**
   * 32 bytes in base64url that sign survey links where there is no KMS. Null if survey links are not
   * available.
   */
  linkKey: secret('FOOTHOLD_LINK_KEY', KEY),
  /** Base URL of survey links, without a trailing slash. Null for this machine. */
  surveyUrl: variable('FOOTHOLD_SURVEY_URL', BASE_URL, null),
  /** The bucket for export files. Null to use the folder. */
  exportBucket: variable('FOOTHOLD_EXPORT_BUCKET', BUCKET, null),
  /** The folder for export files where there is no S3. */
  exportFolder: variable('FOOTHOLD_EXPORT_FOLDER', PATH, null),
  /** The URL that this folder is served from, without a trailing slash. */
  exportUrl: variable('FOOTHOLD_EXPORT_URL', BASE_URL, null),
  /** The company named in the survey. Null if the survey names none. */
  surveyCompany: variable('FOOTHOLD_SURVEY_COMPANY', SHOWN_NAME, null),
  /** The product that the survey asks about. Null for "our product". */
  surveyProduct: variable('FOOTHOLD_SURVEY_PRODUCT', SHOWN_NAME, null),
  /** The color of the survey's buttons, `#rrggbb`. Must be readable on white. */
  surveyColor: variable('FOOTHOLD_SURVEY_COLOR', COLOR, DEFAULT_COLOR),
  /** URL of the console, without a trailing slash. Null if messages do not link to it. */
  consoleUrl: variable('FOOTHOLD_CONSOLE_URL', BASE_URL, null),
  /** The addresses that surveys may be sent from by e-mail, in lower case. If empty, no surveys are sent. */
  mailSenders: variable('FOOTHOLD_MAIL_SENDERS', SENDERS, []),
  /** The folder that messages are written to instead of being sent. Null to send them through SES. */
  mailFolder: variable('FOOTHOLD_MAIL_FOLDER', FOLDER, null),
  /** The SES configuration set that reports bounces and complaints. Null for no reports. */
  mailConfigurationSet: variable('FOOTHOLD_MAIL_CONFIGURATION_SET', CONFIGURATION_SET, null),
};

type Table = typeof VARIABLES;
/** The values of all variables. */
export type Values = {
  [K in keyof Table]: Table[K] extends Variable<infer T, infer Otherwise> ? T | Otherwise : never;
};

function variable<T, const Otherwise>(
  name: string,
  codec: Codec<T>,
  otherwise: Otherwise,
): Variable<T, Otherwise> {
  return { name, codec, otherwise: () => otherwise, isSecret: false };
}

function variableOfStage<T>(
  name: string,
  codec: Codec<T>,
  otherwise: (stage: Stage) => T,
): Variable<T, T> {
  return { name, codec, otherwise, isSecret: false };
}

function secret<T>(name: string, codec: Codec<T>): Variable<T, null> {
  return { ...variable(name, codec, null), isSecret: true };
}

function oneOf<const T extends string>(values: readonly T[]) {
  const member = z.enum(values, { error: `must be one of ${values.join(', ')}` });
  return z.codec(z.string(), member, { decode: (text) => text as T, encode: (value) => value });
}

function matching(pattern: RegExp, rule: string) {
  return z.string().check(z.regex(pattern, rule));
}

function fulfilling(condition: (value: string) => boolean, rule: string) {
  return z.string().check(z.refine(condition, rule));
}

function wholeNumber(least: number, most: number, rule: string) {
  const inRange = z.number().check(z.minimum(least, rule), z.maximum(most, rule));
  return z.codec(matching(/^(?:0|[1-9]\d*)$/, rule), inRange, { decode: Number, encode: String });
}

function listOf(pattern: RegExp, rule: string): Codec<readonly string[]> {
  return z.codec(matching(pattern, rule), z.array(z.string()), {
    decode: (text) => text.split(','),
    encode: (values) => values.join(','),
  });
}
