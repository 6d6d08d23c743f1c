import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onlyOne, resourcesOf, synthesise } from './support/synthesise.ts';

const templates = synthesise(['--stage', 'prod', '--alarm-email', 'ops@example.com']);
const guide = readFileSync(join(resolve(__dirname, '../..'), 'docs/operations.md'), 'utf8');

interface Alarm {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: unknown;
  OKActions: unknown;
  TreatMissingData: string;
  MetricName?: string;
  Namespace?: string;
  Metrics?: { MetricStat?: { Metric: { MetricName: string } } }[];
}

const alarms = Object.values(resourcesOf(templates, 'AWS::CloudWatch::Alarm')).map(
  ({ Properties }) => Properties as unknown as Alarm,
);

describe('alarms', () => {
  test('watch what can go wrong', () => {
    expect(alarms.map(({ AlarmName }) => AlarmName.replace('foothold-prod-', ''))).toEqual([
      'graphql-errors',
      'graphql-throttles',
      'projector-errors',
      'projector-throttles',
      'sweeper-errors',
      'sweeper-throttles',
      'refresh-errors',
      'refresh-throttles',
      'notifier-errors',
      'notifier-throttles',
      'survey-errors',
      'survey-throttles',
      'projector-slow',
      'projector-lag',
      'projector-gave-up',
      'notifier-slow',
      'notifier-lag',
      'notifier-gave-up',
      'api-errors',
      'api-slow',
      'table-throttled',
      'failed-runs-waiting',
      'failure-bucket-not-empty',
      'sweeper-silent',
      'refresh-silent',
    ]);
  });

  test('look at figures that AWS has', () => {
    const figures = alarms.flatMap(({ MetricName, Metrics = [] }) => [
      ...(MetricName === undefined ? [] : [MetricName]),
      ...Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric.MetricName ?? []),
    ]);
    expect([...new Set(figures)].sort()).toEqual([
      '5xx',
      'ApproximateNumberOfMessagesVisible',
      'Count',
      'DroppedEventCount',
      'Duration',
      'Errors',
      'Invocations',
      'IteratorAge',
      'Latency',
      'NumberOfObjects',
      'OnFailureDestinationDeliveredEventCount',
      'ReadThrottleEvents',
      'Throttles',
      'WriteThrottleEvents',
    ]);
  });

  test('tell people when they sound and when it is over', () => {
    const topic = [{ Ref: expect.stringMatching('^AlarmsTopic') as string }];
    for (const { AlarmActions, OKActions } of alarms) {
      expect([AlarmActions, OKActions]).toEqual([topic, topic]);
    }
    expect(onlyOne(templates, 'AWS::SNS::Subscription')).toMatchObject({
      Protocol: 'email',
      Endpoint: 'ops@example.com',
    });
  });

  test('may publish to their topic, and nobody may without TLS', () => {
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

  test('sound without figures only where silence is what they watch for', () => {
    const onSilence = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(onSilence.map(({ AlarmName }) => AlarmName)).toEqual([
      'foothold-prod-sweeper-silent',
      'foothold-prod-refresh-silent',
    ]);
  });

  test('each say where the guide tells what to do, and the guide does', () => {
    const headings = [...guide.matchAll(/^###? (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const sections = alarms.map(({ AlarmDescription }) => AlarmDescription.split('#')[1]);
    expect([...new Set(sections)].filter((section) => !headings.includes(section ?? ''))).toEqual(
      [],
    );
  });
});

test('a stage without an address for alarms has no subscription', () => {
  expect(resourcesOf(synthesise(['--stage', 'dev']), 'AWS::SNS::Subscription')).toEqual({});
});

test('the dashboard shows every function and every figure of our own', () => {
  const body = JSON.stringify(onlyOne(templates, 'AWS::CloudWatch::Dashboard')['DashboardBody']);
  const shown = (name: string) => body.includes(name);
  const figures = [
    'Submissions',
    'ProjectionLag',
    'BandCrossings',
    'RejectedInput',
    'ReadUnits',
    'WriteUnits',
  ];
  expect(figures.filter((name) => !shown(name))).toEqual([]);
  expect(
    ['graphql', 'projector', 'notifier', 'sweeper', 'refresh'].filter((name) => !shown(name)),
  ).toEqual([]);
});
