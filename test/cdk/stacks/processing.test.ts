import { FAILURE_DAYS } from '../../../lambdas/domain/privacy/retention-periods.ts';
import {
  NOTIFIER_FILTERS,
  PROJECTOR_FILTERS,
} from '../../../cdk/constructs/functions/stream-filters.ts';
import { onlyOne, resourcesOf, synthesize, type Templates } from '../support/synthesize.ts';

/** Limits templates to this stack, since another stack has a bucket too. */
const processing = ({ Processing }: Templates): Templates => (Processing ? { Processing } : {});
const dev = processing(synthesize(['--stage', 'dev']));
const prod = processing(synthesize(['--stage', 'prod']));

const attribute = (pattern: string, name = 'Arn') => ({
  'Fn::GetAtt': [expect.stringMatching(pattern) as string, name],
});

describe('the stream', () => {
  const mappings = Object.entries(resourcesOf(prod, 'AWS::Lambda::EventSourceMapping'));
  const safety = {
    EventSourceArn: {
      'Fn::GetStackOutput': {
        StackName: 'foothold-prod-data',
        Region: 'us-east-1',
        OutputName: expect.stringContaining('StreamArn') as string,
      },
    },
    StartingPosition: 'TRIM_HORIZON',
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    BisectBatchOnFunctionError: true,
    MaximumRecordAgeInSeconds: 2 * 3600,
    MaximumBatchingWindowInSeconds: 1,
    DestinationConfig: { OnFailure: { Destination: attribute('^Failures') } },
    MetricsConfig: { Metrics: ['EventCount'] },
  };
  const patterns = (filters: readonly unknown[]) => ({
    Filters: filters.map((filter) => ({ Pattern: JSON.stringify(filter) })),
  });

  /** ARN of a function's live version. */
  const live = (name: string) => ({
    'Fn::Join': [
      '',
      [
        {
          'Fn::Select': [
            6,
            { 'Fn::Split': [':', { Ref: expect.stringMatching(`^${name}Live`) as string }] },
          ],
        },
        ':live',
      ],
    ],
  });

  test('moves failing records to the failure bucket, and sends each function only the changes it handles', () => {
    expect(mappings.map(([, { Properties }]) => Properties)).toEqual([
      {
        ...safety,
        FunctionName: live('Projector'),
        BatchSize: 100,
        ParallelizationFactor: 4,
        FilterCriteria: patterns(PROJECTOR_FILTERS),
        Tags: expect.any(Array) as unknown[],
      },
      {
        ...safety,
        FunctionName: live('Notifier'),
        BatchSize: 10,
        ParallelizationFactor: 1,
        FilterCriteria: patterns(NOTIFIER_FILTERS),
        Tags: expect.any(Array) as unknown[],
      },
    ]);
  });

  test('is connected only after the role may read it and write to the failure bucket', () => {
    for (const [, { DependsOn }] of mappings) {
      expect(DependsOn).toEqual([expect.stringMatching(/^(Projector|Notifier)RoleDefaultPolicy/)]);
    }
  });
});

describe('failure storage', () => {
  const forThirtyDays = {
    Rules: [
      {
        Status: 'Enabled',
        ExpirationInDays: FAILURE_DAYS,
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
    ],
  };

  test('is a private, encrypted bucket that keeps failed batches for 30 days', () => {
    expect(onlyOne(prod, 'AWS::S3::Bucket')).toMatchObject({
      LifecycleConfiguration: forThirtyDays,
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test('accepts TLS 1.2 or later only', () => {
    const { Statement } = onlyOne(prod, 'AWS::S3::BucketPolicy')['PolicyDocument'] as {
      Statement: { Effect: string; Condition: unknown }[];
    };
    expect(Statement.map(({ Effect, Condition }) => ({ Effect, Condition }))).toEqual([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
    ]);
  });

  test('is kept in prod and deleted with its stage in dev, where CDK empties the bucket first', () => {
    const fates = [dev, prod].map((templates) => [
      Object.values(resourcesOf(templates, 'AWS::S3::Bucket'))[0]?.DeletionPolicy,
      Object.keys(resourcesOf(templates, 'Custom::S3AutoDeleteObjects')).length,
    ]);
    expect(fates).toEqual([
      ['Delete', 1],
      ['RetainExceptOnCreate', 0],
    ]);
  });

  test('is an encrypted queue that keeps failed scheduled runs for 14 days', () => {
    expect(onlyOne(prod, 'AWS::SQS::Queue')).toMatchObject({
      MessageRetentionPeriod: 14 * 86_400,
      SqsManagedSseEnabled: true,
    });
    const queue = attribute('^FailedRuns');
    const configs = Object.values(resourcesOf(prod, 'AWS::Lambda::EventInvokeConfig'));
    expect(configs).toHaveLength(5);
    for (const { Properties } of configs) {
      // Bounce events are retried, since no later run would pick them up.
      if (JSON.stringify(Properties['FunctionName']).includes('MailReturns')) continue;
      expect(Properties).toMatchObject({
        MaximumRetryAttempts: 0,
        DestinationConfig: { OnFailure: { Destination: queue } },
      });
    }
  });
});

describe('the scheduler', () => {
  test('runs the exporter and sweeper every minute, the refresh hourly, and the canary every five minutes', () => {
    const schedules = Object.values(resourcesOf(prod, 'AWS::Scheduler::Schedule'));
    const target = (name: string) => ({
      Arn: { Ref: expect.stringMatching(`^${name}Live`) as string },
      RoleArn: attribute(`^${name}ScheduleRole`),
      DeadLetterConfig: { Arn: attribute('^FailedRuns') },
      RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 300 },
    });
    expect(schedules.map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({
        ScheduleExpression: 'rate(1 minute)',
        State: 'ENABLED',
        Target: target('Exporter'),
      }),
      expect.objectContaining({
        ScheduleExpression: 'rate(1 minute)',
        State: 'ENABLED',
        Target: target('Sweeper'),
      }),
      expect.objectContaining({
        ScheduleExpression: 'rate(1 hour)',
        State: 'ENABLED',
        Target: target('Refresh'),
      }),
      expect.objectContaining({
        ScheduleExpression: 'rate(5 minutes)',
        State: 'ENABLED',
        Target: target('Canary'),
      }),
    ]);
  });
});

test("events are published on the stage's own event bus, which no other account can use", () => {
  expect(onlyOne(prod, 'AWS::Events::EventBus')).toMatchObject({ Name: 'foothold-prod' });
  expect(resourcesOf(prod, 'AWS::Events::EventBusPolicy')).toEqual({});
});
