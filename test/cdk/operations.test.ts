import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';
import { onlyOne, resourcesOf, synthesize } from './support/synthesize.ts';

const templates = synthesize(['--stage', 'prod', '--alarm-email', 'ops@example.com']);
const guide = readFileSync(join(resolve(__dirname, '../..'), 'docs/operations.md'), 'utf8');

interface Alarm {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: unknown;
  OKActions: unknown;
  TreatMissingData: string;
  MetricName?: string;
  Namespace?: string;
  Metrics?: {
    MetricStat?: { Metric: { MetricName: string; Dimensions: { Name: string; Value: unknown }[] } };
  }[];
}

/** The alarms that notify people. Release alarms only roll a version back. */
const alarms = Object.entries(resourcesOf(templates, 'AWS::CloudWatch::Alarm'))
  .filter(([path]) => path.startsWith('Operations/'))
  .map(([, { Properties }]) => Properties as unknown as Alarm);

describe('alarms', () => {
  test('cover only problems that need a person, and are few', () => {
    expect(alarms.map(({ AlarmName }) => AlarmName.replace('foothold-prod-', ''))).toEqual([
      'api-errors',
      'stream-lag',
      'gave-up',
      'functions-throttled',
      'table-throttled',
      'gsi1-throttled',
      'gsi2-throttled',
      'gsi3-throttled',
      'gsi4-throttled',
      'failed-runs-waiting',
      'quarantine-not-empty',
      'sweeper-silent',
      'refresh-silent',
      'canary-failing',
    ]);
    expect(alarms.length).toBeLessThan(15);
  });

  test('use only metrics that exist', () => {
    const figures = alarms.flatMap(({ MetricName, Metrics = [] }) => [
      ...(MetricName === undefined ? [] : [MetricName]),
      ...Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric.MetricName ?? []),
    ]);
    expect([...new Set(figures)].sort()).toEqual([
      '5xx',
      'ApproximateNumberOfMessagesVisible',
      'CanaryPassed',
      'Count',
      'DroppedEventCount',
      'Invocations',
      'IteratorAge',
      'OnFailureDestinationDeliveredEventCount',
      'Quarantined',
      'ReadThrottleEvents',
      'Throttles',
      'WriteThrottleEvents',
    ]);
  });

  test('notify people when they start and when they end', () => {
    const topic = [{ Ref: expect.stringMatching('^AlarmsTopic') as string }];
    for (const { AlarmActions, OKActions } of alarms) {
      expect([AlarmActions, OKActions]).toEqual([topic, topic]);
    }
    expect(onlyOne(templates, 'AWS::SNS::Subscription')).toMatchObject({
      Protocol: 'email',
      Endpoint: 'ops@example.com',
    });
  });

  test('can be published by CloudWatch only, and over TLS only', () => {
    const { Statement } = onlyOne(templates, 'AWS::SNS::TopicPolicy')['PolicyDocument'] as {
      Statement: Record<string, unknown>[];
    };
    expect(Statement).toEqual([
      expect.objectContaining({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    ]);
  });

  test('treat missing data as a failure only for the alarms that watch for silence', () => {
    const onSilence = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(onSilence.map(({ AlarmName }) => AlarmName)).toEqual([
      'foothold-prod-sweeper-silent',
      'foothold-prod-refresh-silent',
      'foothold-prod-canary-failing',
    ]);
  });

  test('each link to a section of docs/operations.md', () => {
    const headings = new Set([...guide.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading));
    const sections = alarms.map(({ AlarmDescription }) => AlarmDescription.split('#')[1]);
    expect(sections).toEqual(
      alarms.map(({ AlarmName }) => AlarmName.replace('foothold-prod-', '')),
    );
    expect(sections.filter((section) => !headings.has(section))).toEqual([]);
  });

  test('cover every index of the table', () => {
    const indexes = alarms.flatMap(({ Metrics = [] }) =>
      Metrics.flatMap(({ MetricStat }) =>
        (MetricStat?.Metric.Dimensions ?? [])
          .filter(({ Name }) => Name === 'GlobalSecondaryIndexName')
          .map(({ Value }) => Value),
      ),
    );
    expect([...new Set(indexes)]).toEqual(TABLE_DEFINITION.indexes.map(({ name }) => name));
  });
});

describe('a new version', () => {
  const groups = resourcesOf(templates, 'AWS::CodeDeploy::DeploymentGroup');

  test('of an API or stream function gets 10% of the traffic first, and is rolled back on its alarm', () => {
    expect(Object.keys(groups).map((path) => path.replace(/[0-9A-F]{8}$/, ''))).toEqual([
      'Api/ReleaseGraphql',
      'Api/ReleasePages',
      'Processing/ReleaseProjector',
      'Processing/ReleaseNotifier',
    ]);
    for (const { Properties } of Object.values(groups)) {
      expect(Properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'],
        },
        AlarmConfiguration: { Enabled: true, Alarms: [{ Name: expect.anything() as unknown }] },
      });
    }
  });

  test('is judged by its own errors, not by those of the version it replaces', () => {
    const ofReleases = Object.entries(resourcesOf(templates, 'AWS::CloudWatch::Alarm')).filter(
      ([path]) => !path.startsWith('Operations/'),
    );
    expect(ofReleases).toHaveLength(Object.keys(groups).length);
    for (const [, { Properties }] of ofReleases) {
      expect(Properties['AlarmActions']).toBeUndefined();
      const dimensions = Properties['Dimensions'] as { Name: string; Value: unknown }[];
      expect(dimensions.find(({ Name }) => Name === 'ExecutedVersion')?.Value).toMatchObject({
        'Fn::GetAtt': [expect.stringContaining('CurrentVersion') as string, 'Version'],
      });
    }
  });

  test('goes live immediately in dev', () => {
    const dev = synthesize(['--stage', 'dev']);
    expect(resourcesOf(dev, 'AWS::CodeDeploy::DeploymentGroup')).toEqual({});
    expect(Object.keys(resourcesOf(dev, 'AWS::Lambda::Alias'))).toHaveLength(9);
  });
});

test('saved log queries cover all functions', () => {
  const queries = Object.values(resourcesOf(templates, 'AWS::Logs::QueryDefinition'));
  expect(queries.map(({ Properties }) => Properties['Name'])).toEqual(
    ['Errors', 'One request', 'Rejected callers', 'Slowest operations', 'Cold starts'].map(
      (name) => `foothold-prod/${name}`,
    ),
  );
  for (const { Properties } of queries) expect(Properties['LogGroupNames']).toHaveLength(9);
});

test('a stage without an alarm address has no subscription', () => {
  expect(resourcesOf(synthesize(['--stage', 'dev']), 'AWS::SNS::Subscription')).toEqual({});
});

test('the dashboard shows every function and every custom metric', () => {
  const body = JSON.stringify(onlyOne(templates, 'AWS::CloudWatch::Dashboard')['DashboardBody']);
  const shown = (name: string) => body.includes(name);
  const figures = [
    'Submissions',
    'ProjectionLag',
    'BandCrossings',
    'RejectedInput',
    'ReadUnits',
    'WriteUnits',
    'CanaryPassed',
  ];
  expect(figures.filter((name) => !shown(name))).toEqual([]);
  expect(
    ['graphql', 'projector', 'notifier', 'sweeper', 'refresh', 'canary'].filter(
      (name) => !shown(name),
    ),
  ).toEqual([]);
});
