import { parseArgs } from 'node:util';
import * as z from 'zod';
import { DEFAULT_COLOR, isReadableColor } from '../lambdas/domain/branding/color.ts';

/** Retention periods that CloudWatch Logs supports, in days. */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
];

const effortsDaysRule = 'must be a whole number of days from 730 to 3650';
const fewest = z.coerce.number('must be a whole number from 1 to 9999').int().min(1).max(9999);
const flag = z.union([z.boolean(), z.stringbool()], 'must be true or false');
const count = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more');
const domain = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a host name such as api.example.com');
const shownName = z
  .string()
  .trim()
  .min(1, 'must not be blank')
  .max(100, 'must be at most 100 characters');
const arn = (service: string) =>
  z.string().regex(new RegExp(`^arn:aws[a-z-]*:${service}:`), `must be an ARN of ${service}`);

const schema = z.strictObject({
  /** dev is deleted without a trace; prod retains and protects its data. */
  stage: z.enum(['dev', 'prod'], 'must be dev or prod'),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region such as eu-central-1')
    .default('us-east-1'),
  /** How long logs are kept. */
  logRetentionDays: z.coerce
    .number('must be a number of days')
    .refine((days) => RETENTION_DAYS.includes(days), {
      error: `must be one of ${RETENTION_DAYS.join(', ')}`,
    }),
  /** Requests per second that the API accepts before it responds with 429. Bursts may be twice that. */
  requestsPerSecond: count,
  /**
   * Reserved concurrency of the GraphQL function; the survey gets a quarter of it. With `none`, all functions
   * share the account's quota.
   */
  reservedConcurrency: z
    .union(
      [z.literal('none').transform(() => undefined), count],
      'must be none, or a whole number from 1',
    )
    .optional(),
  /** Recipient of alarms. AWS sends a confirmation request first. */
  alarmEmail: z.email('must be an e-mail address').optional(),
  /** The API's own host name, with its certificate in the same region. */
  apiDomain: domain.optional(),
  apiCertificateArn: arn('acm').optional(),
  /** The console's own host name, with its certificate in us-east-1, as CloudFront requires. */
  consoleDomain: domain.optional(),
  consoleCertificateArn: arn('acm:us-east-1').optional(),
  /** Another origin that may call the API from a browser, for a console hosted elsewhere. */
  consoleOrigin: z
    .string()
    .regex(
      /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/,
      'must be an origin such as https://console.example.com, without a path',
    )
    .optional(),
  /** The currency of all amounts, as an ISO 4217 code. */
  reportingCurrency: z
    .string()
    .refine((code) => Intl.supportedValuesOf('currency').includes(code), {
      error: 'must be a currency code such as EUR',
    })
    .default('USD'),
  /** The company's name in surveys. */
  surveyCompany: shownName.optional(),
  /** The product's name in surveys. Defaults to "our product". */
  surveyProduct: shownName.optional(),
  /** Color of the buttons in surveys. White text must be readable on it. */
  surveyColor: z
    .string()
    .refine(isReadableColor, `must be a color such as ${DEFAULT_COLOR}, readable on white`)
    .default(DEFAULT_COLOR),
  /** Sender addresses for surveys by e-mail. Each address, or its domain, must be verified in SES. */
  mailSenders: z
    .string()
    .regex(
      /^[^\s@,]+@[^\s@,]+(,[^\s@,]+@[^\s@,]+)*$/,
      'must be e-mail addresses separated by commas',
    )
    .toLowerCase()
    .optional(),
  /** The first part of every key in the table. */
  tenant: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'must be 1 to 32 lowercase letters, digits or hyphens')
    .default('default'),
  /** Minimum number of respondents behind any figure shown to callers who may not see respondents. */
  fewestRespondents: fewest.default(5),
  /** Minimum number of accounts that these respondents belong to. */
  fewestAccounts: fewest.default(3),
  /**
   * Number of days that efforts are kept. After 730 days they are kept under a pseudonym, for longer
   * back-tests.
   */
  effortsDays: z.coerce
    .number(effortsDaysRule)
    .int(effortsDaysRule)
    .min(730, effortsDaysRule)
    .max(3650, effortsDaysRule)
    .default(1460),
  /** Hour of the day, in UTC, at which jobs learn from their answers. Should be at night. */
  learningHour: z.coerce
    .number('must be a whole number from 0 to 23')
    .int()
    .min(0)
    .max(23)
    .default(2),
  /** Number of partitions that lists and rollups are spread over. May be increased, never decreased. */
  shards: z.coerce.number('must be a whole number from 1 to 64').int().min(1).max(64).default(1),
  /** Encrypts the table with a key of this account instead of one owned by DynamoDB. */
  customerManagedKey: flag.default(false),
  /** Whether introspection is enabled. */
  introspection: flag,
  /** Whether everyone who signs in needs a second factor. */
  mfa: z.enum(['optional', 'required'], 'must be optional or required'),
  /** Whether functions send their own segments to X-Ray, which lengthens cold starts. */
  tracing: flag.default(false),
  logLevel: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR'], 'must be DEBUG, INFO, WARN or ERROR'),
  /**
   * Accepts only people who sign in, for use during a restore: no surveys, no machines. Events and scheduled
   * runs continue.
   */
  paused: flag.default(false),
  /** A table restored from a point in time and its stream, to use instead of the stack's own. */
  restoredTableArn: arn('dynamodb').optional(),
  restoredStreamArn: arn('dynamodb').optional(),
});

/** Everything that differs between deployments. */
export type Settings = z.output<typeof schema>;
export type StageSettings = Omit<z.input<typeof schema>, 'stage'>;

/** The canary's tenant, which is separate from the deployment's own. */
export function canaryTenantOf({ tenant }: Pick<Settings, 'tenant'>): string {
  return `${tenant}-canary`;
}

/** Sender addresses for surveys; empty if none are configured, in which case nothing is sent. */
export function mailSendersOf({ mailSenders }: Pick<Settings, 'mailSenders'>): readonly string[] {
  return mailSenders?.split(',') ?? [];
}

/** Settings that must be given together. */
const PAIRS = [
  ['apiDomain', 'apiCertificateArn'],
  ['consoleDomain', 'consoleCertificateArn'],
  ['restoredTableArn', 'restoredStreamArn'],
] as const;

/** Invalid settings. The message has one line per problem. */
export class SettingsError extends Error {}

/** The settings of `--stage`. Command line options override those of the stage. Throws SettingsError. */
export function settingsFrom(
  args: readonly string[],
  stages: Readonly<Record<Settings['stage'], StageSettings>>,
): Settings {
  const given = commandLine(args);
  const { stage } = given;
  if (stage !== 'dev' && stage !== 'prod') {
    throw new SettingsError('--stage: must be dev or prod');
  }
  const parsed = schema.safeParse({ ...stages[stage], ...given });
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues
        .map(({ path, message }) => `${optionOf(String(path[0]))}: ${message}`)
        .join('\n'),
    );
  }
  const lonely = PAIRS.filter(([a, b]) => (parsed.data[a] === undefined) !== !parsed.data[b]);
  if (lonely.length > 0) {
    throw new SettingsError(
      lonely
        .map(([a, b]) => `${optionOf(a)}: must be given together with ${optionOf(b)}`)
        .join('\n'),
    );
  }
  return parsed.data;
}

/** Accepts the deprecated option `--survey-colour` too. */
function commandLine(args: readonly string[]): Record<string, string | undefined> {
  const names = Object.keys(schema.shape);
  const options = Object.fromEntries(
    names.map((name) => [kebab(name), { type: 'string' }] as const),
  );
  try {
    const current = args.map((arg) => arg.replace(/^--survey-colour(?==|$)/, '--survey-color'));
    const { values } = parseArgs({ args: current, options, strict: true });
    return Object.fromEntries(
      names.filter((name) => kebab(name) in values).map((name) => [name, values[kebab(name)]]),
    );
  } catch (error) {
    const known = names.map(optionOf).join(' ');
    throw new SettingsError(
      `${error instanceof Error ? error.message : String(error)}\nAvailable options: ${known}`,
    );
  }
}

function optionOf(name: string): string {
  return `--${kebab(name)}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
