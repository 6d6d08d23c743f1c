import { loadConfig } from '../../../lambdas/platform/config.ts';
import { environmentIn, isOfCdk, resourcesOf, synthesize } from '../support/synthesize.ts';

const dev = synthesize(['--stage', 'dev'], { console: true });
const prod = synthesize(['--stage', 'prod', '--reporting-currency', 'EUR'], { console: true });

const functionsOf = (templates: typeof dev) =>
  Object.entries(resourcesOf(templates, 'AWS::Lambda::Function')).filter(
    ([path]) => !isOfCdk(path),
  );

/** Variables that are known once the survey link key exists. */
const LINKS = {
  FOOTHOLD_LINK_KEY_ARN: 'arn:aws:kms:us-east-1:123456789012:key/k',
  FOOTHOLD_SURVEY_URL: 'https://api.example.com',
};

/** Variables that are known once the user pool exists. */
const POOL = {
  FOOTHOLD_ISSUER: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_abc',
  FOOTHOLD_CLIENT_IDS: 'one,other',
};

describe('every function', () => {
  test.each([
    ['dev', dev, 'DEBUG'],
    ['prod', prod, 'INFO'],
  ] as const)('in %s has the settings that all functions share', (_stage, templates, level) => {
    const functions = functionsOf(templates);
    expect(functions.map(([path]) => path.replace(/Function[0-9A-F]{8}$/, ''))).toEqual([
      'Api/Graphql',
      'Api/SurveyPages',
      'Processing/Projector',
      'Processing/Notifier',
      'Processing/Sweeper',
      'Processing/Refresh',
      'Processing/Canary',
      'Processing/MailReturns',
      'Processing/Exporter',
    ]);
    for (const [path, { Properties }] of functions) {
      const name = /\/(\w+)Function/.exec(path)?.[1] ?? '';
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: {
          LogFormat: 'JSON',
          LogGroup: { Ref: expect.stringMatching(`^${name}Logs`) as string },
          ApplicationLogLevel: level,
          SystemLogLevel: 'INFO',
        },
        Role: { 'Fn::GetAtt': [expect.stringMatching(`^${name}Role`) as string, 'Arn'] },
        MemorySize: expect.any(Number) as number,
        Timeout: expect.any(Number) as number,
      });
    }
  });

  test('gets the environment variables that its configuration reads', () => {
    for (const [path, { Properties }] of functionsOf(prod)) {
      const own = environmentIn(Properties);
      const isApi = path.startsWith('Api/Graphql');
      const hasLinks = isApi || /^(Api.Survey|Processing.Sweeper)/.test(path);
      const isExporter = path.startsWith('Processing/Exporter');
      const { FOOTHOLD_LINK_KEY_ARN } = LINKS;
      const known = {
        ...((isApi || isExporter) && { ...POOL, FOOTHOLD_EXPORT_BUCKET: 'exports' }),
        ...(hasLinks && LINKS),
        ...(isExporter && { FOOTHOLD_LINK_KEY_ARN }),
      };
      const variables = { ...own, FOOTHOLD_TABLE: 'foothold', ...known };
      const hasBus = path.startsWith('Processing/Notifier');
      expect(loadConfig(hasBus ? { ...variables, FOOTHOLD_EVENT_BUS: 'bus' } : variables)).toEqual(
        expect.objectContaining({
          table: 'foothold',
          dynamodbEndpoint: null,
          tenant: path.startsWith('Processing/Canary') ? 'default-canary' : 'default',
          canaryTenant: /^Processing.(Projector|Canary)/.test(path) ? 'default-canary' : null,
          stage: 'prod',
          reportingCurrency: 'EUR',
          shards: 1,
          introspection: false,
          eventBus: hasBus ? 'bus' : null,
          logLevel: 'info',
          metrics: true,
          tracing: false,
          issuer:
            isApi || isExporter
              ? { url: POOL.FOOTHOLD_ISSUER, clientIds: ['one', 'other'], jwks: null }
              : null,
          exportBucket: isApi || isExporter ? 'exports' : null,
          exportFolder: null,
          linkKey: null,
          linkKeyArn: hasLinks || isExporter ? FOOTHOLD_LINK_KEY_ARN : null,
          surveyUrl: hasLinks ? LINKS.FOOTHOLD_SURVEY_URL : null,
        }),
      );
      expect(Object.keys(LINKS).map((name) => name in own)).toEqual([
        hasLinks || isExporter,
        hasLinks,
      ]);
      expect('FOOTHOLD_EVENT_BUS' in variables).toBe(hasBus);
      const ofApi = ['FOOTHOLD_ISSUER', 'FOOTHOLD_CLIENT_IDS', 'FOOTHOLD_EXPORT_BUCKET'];
      expect(ofApi.map((name) => name in own)).toEqual(ofApi.map(() => isApi || isExporter));
    }
  });

  test('has reserved concurrency only if it is called from outside and the settings ask for it', () => {
    const reserved = functionsOf(prod).map(
      ([, it]) => it.Properties['ReservedConcurrentExecutions'],
    );
    expect(reserved).toEqual([100, 25, ...Array.from({ length: 7 }, () => undefined)]);
    for (const [, { Properties }] of functionsOf(dev)) {
      expect(Properties['ReservedConcurrentExecutions']).toBeUndefined();
    }
  });
});

test('a paused stage rejects survey requests and machine tokens but still accepts users', () => {
  const paused = Object.fromEntries(
    functionsOf(synthesize(['--stage', 'dev', '--paused', 'true'])),
  );
  const [graphql, survey] = Object.values(paused).map(({ Properties }) => Properties);
  expect(survey?.['ReservedConcurrentExecutions']).toBe(0);
  expect(graphql?.['ReservedConcurrentExecutions']).toBeUndefined();
  const trusted = JSON.stringify(environmentIn(graphql ?? {})['FOOTHOLD_CLIENT_IDS']);
  expect([trusted.includes('UserPoolConsole'), trusted.includes('UserPoolMachine')]).toEqual([
    true,
    false,
  ]);
});

test('metrics, which are log lines without a level, are written at every log level', () => {
  for (const level of ['INFO', 'WARN', 'ERROR']) {
    const quiet = synthesize(['--stage', 'dev', '--log-level', level]);
    for (const [, { Properties }] of functionsOf(quiet)) {
      expect(Properties['LoggingConfig']).toMatchObject({ ApplicationLogLevel: 'INFO' });
      expect(environmentIn(Properties)['FOOTHOLD_LOG_LEVEL']).toBe(level.toLowerCase());
    }
  }
});

describe('logs', () => {
  test.each([
    ['dev', dev, 7, 'Delete'],
    ['prod', prod, 90, 'RetainExceptOnCreate'],
  ] as const)(
    'of %s are kept for the number of days in its settings',
    (_stage, templates, days, fate) => {
      const groups = Object.values(resourcesOf(templates, 'AWS::Logs::LogGroup'));
      expect(groups).toHaveLength(11);
      for (const { Properties, DeletionPolicy } of groups) {
        expect([Properties['RetentionInDays'], DeletionPolicy]).toEqual([days, fate]);
      }
    },
  );
});
