import { loadConfig } from '../../lambdas/config.ts';
import { environmentIn, isOfCdk, resourcesOf, synthesise } from './support/synthesise.ts';

const dev = synthesise(['--stage', 'dev'], { console: true });
const prod = synthesise(['--stage', 'prod', '--reporting-currency', 'EUR'], { console: true });

const functionsOf = (templates: typeof dev) =>
  Object.entries(resourcesOf(templates, 'AWS::Lambda::Function')).filter(
    ([path]) => !isOfCdk(path),
  );

describe('every function', () => {
  test.each([
    ['dev', dev, 'DEBUG'],
    ['prod', prod, 'INFO'],
  ] as const)('in %s has what all functions have in common', (_stage, templates, level) => {
    const functions = functionsOf(templates);
    expect(functions.map(([path]) => path.replace(/Function[0-9A-F]{8}$/, ''))).toEqual([
      'Api/Graphql',
      'Processing/Projector',
      'Processing/Notifier',
      'Processing/Sweeper',
      'Processing/Refresh',
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

  test('is told what its configuration understands', () => {
    for (const [path, { Properties }] of functionsOf(prod)) {
      const variables = { ...environmentIn(Properties), FOOTHOLD_TABLE: 'foothold' };
      const hasBus = path.startsWith('Processing/Notifier');
      expect(loadConfig(hasBus ? { ...variables, FOOTHOLD_EVENT_BUS: 'bus' } : variables)).toEqual(
        expect.objectContaining({
          table: 'foothold',
          dynamodbEndpoint: null,
          tenant: 'default',
          stage: 'prod',
          reportingCurrency: 'EUR',
          shards: 1,
          introspection: false,
          eventBus: hasBus ? 'bus' : null,
          logLevel: 'info',
          metrics: true,
          tracing: true,
        }),
      );
      expect('FOOTHOLD_EVENT_BUS' in variables).toBe(hasBus);
    }
  });

  test('sets aside copies for the API where that is asked for, and for nothing else', () => {
    const reserved = functionsOf(prod).map(
      ([, it]) => it.Properties['ReservedConcurrentExecutions'],
    );
    expect(reserved).toEqual([100, undefined, undefined, undefined, undefined]);
    expect(functionsOf(dev)[0]?.[1].Properties['ReservedConcurrentExecutions']).toBeUndefined();
  });
});

describe('logs', () => {
  test.each([
    ['dev', dev, 7, 'Delete'],
    ['prod', prod, 90, 'Retain'],
  ] as const)('of %s are kept as long as its settings say', (_stage, templates, days, fate) => {
    const groups = Object.values(resourcesOf(templates, 'AWS::Logs::LogGroup'));
    expect(groups).toHaveLength(7);
    for (const { Properties, DeletionPolicy } of groups) {
      expect([Properties['RetentionInDays'], DeletionPolicy]).toEqual([days, fate]);
    }
  });
});
