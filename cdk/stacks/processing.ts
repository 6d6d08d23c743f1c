import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledged.ts';
import { GradualRelease } from '../constructs/functions/gradual-release.ts';
import { Mail } from '../constructs/mail.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import { ScheduledRun } from '../constructs/functions/scheduled-run.ts';
import { type CodeOf, ServiceFunction } from '../constructs/functions/service-function.ts';
import type { Survey } from '../constructs/survey.ts';
import { StreamConsumer } from '../constructs/functions/stream-consumer.ts';
import { NOTIFIER_FILTERS, PROJECTOR_FILTERS } from '../constructs/functions/stream-filters.ts';
import type { ServiceTable } from '../constructs/table-access.ts';
import type { ApiStack } from './api.ts';
import type { IdentityStack } from './identity.ts';
import { canaryTenantOf, type Settings } from '../settings.ts';

export interface ProcessingProps extends StackProps {
  api: ApiStack;
  identity: IdentityStack;
  table: ServiceTable;
  survey: Survey;
  codeOf: CodeOf;
}

/** Everything that runs after a write or on a schedule: projection, events, and scheduled functions. */
export class ProcessingStack extends Stack {
  readonly projector: ServiceFunction;
  readonly notifier: ServiceFunction;
  readonly sweeper: ServiceFunction;
  readonly refresh: ServiceFunction;
  readonly canary: ServiceFunction;
  readonly mail: Mail;
  readonly exporter: ServiceFunction;
  /** Stream consumers by the function that they feed. */
  readonly consumers: Readonly<Record<'projector' | 'notifier', StreamConsumer>>;
  readonly failureBucket: Bucket;
  readonly failureQueue: Queue;

  constructor(scope: Construct, id: string, settings: Settings, props: ProcessingProps) {
    super(scope, id, props);
    const { table, codeOf } = props;
    const common = { settings, table, codeOf };
    const canaryTenant = canaryTenantOf(settings);
    const bus = new EventBus(this, 'Events', {
      eventBusName: `foothold-${settings.stage}`,
      description: 'Accounts that moved to another band, and new threats',
    });
    this.failureBucket = this.createFailureBucket(settings);
    this.failureQueue = this.createFailureQueue();

    this.projector = new ServiceFunction(this, 'Projector', {
      ...common,
      name: 'projector',
      description: 'Reassesses accounts after a change',
      access: 'read-write',
      memory: 1024,
      environment: { FOOTHOLD_CANARY_TENANT: canaryTenant },
    });
    this.notifier = new ServiceFunction(this, 'Notifier', {
      ...common,
      name: 'notifier',
      description: 'Puts band crossings and new threats on the event bus',
      access: 'outbox',
      memory: 512,
      environment: { FOOTHOLD_EVENT_BUS: bus.eventBusName },
    });
    this.notifier.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }),
    );
    const stream = { table, failures: this.failureBucket };
    this.consumers = {
      projector: new StreamConsumer(this, 'ProjectorStream', {
        ...stream,
        consumer: this.projector,
        filters: PROJECTOR_FILTERS,
        batchSize: 100,
        parallel: 4,
      }),
      notifier: new StreamConsumer(this, 'NotifierStream', {
        ...stream,
        consumer: this.notifier,
        filters: NOTIFIER_FILTERS,
        batchSize: 10,
        parallel: 1,
      }),
    };

    this.sweeper = new ServiceFunction(this, 'Sweeper', {
      ...common,
      name: 'sweeper',
      description: 'Sends surveys, and runs the sweeps after job-wide changes',
      access: 'read-write',
      memory: 1024,
    });
    this.refresh = new ServiceFunction(this, 'Refresh', {
      ...common,
      name: 'refresh',
      description: 'Reassesses accounts whose figures change with time, and takes weekly snapshots',
      access: 'read-write',
      memory: 1024,
    });
    this.canary = new ServiceFunction(this, 'Canary', {
      ...common,
      name: 'canary',
      description: 'Submits an answer in its own tenant, and checks that it is assessed',
      access: 'canary',
      tenant: canaryTenant,
      memory: 512,
      environment: { FOOTHOLD_CANARY_TENANT: canaryTenant },
    });
    this.mail = new Mail(this, 'Mail', {
      ...common,
      sweeper: this.sweeper,
      survey: props.survey,
      failures: this.failureQueue,
    });
    this.exporter = new ServiceFunction(this, 'Exporter', {
      ...common,
      name: 'exporter',
      description: 'Writes exported lists to files',
      access: 'exporter',
      memory: 1024,
      environment: { ...props.api.trust, FOOTHOLD_LINK_KEY_ARN: props.survey.key.keyArn },
    });
    // The key of survey links also seals list cursors.
    props.survey.key.grantGenerateMac(this.exporter.role);
    props.identity.grantRoles(this.exporter);
    const files = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:PutObject'];
    props.api.exports.grant(this.exporter, files);
    new ScheduledRun(this, 'ExporterSchedule', {
      service: this.exporter,
      failures: this.failureQueue,
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
    });
    new ScheduledRun(this, 'SweeperSchedule', {
      service: this.sweeper,
      failures: this.failureQueue,
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
    });
    new ScheduledRun(this, 'RefreshSchedule', {
      service: this.refresh,
      failures: this.failureQueue,
      // Hourly, so that figures that expire overnight are current in the morning and a failed run is soon
      // made up for.
      schedule: ScheduleExpression.rate(Duration.hours(1)),
    });
    new ScheduledRun(this, 'CanarySchedule', {
      service: this.canary,
      failures: this.failureQueue,
      schedule: ScheduleExpression.rate(Duration.minutes(5)),
    });
    if (settings.stage === 'prod') {
      new GradualRelease(this, 'Release', [this.projector, this.notifier]);
    }
    new CfnOutput(this, 'FailureBucket', { value: this.failureBucket.bucketName });
    new CfnOutput(this, 'FailureQueue', { value: this.failureQueue.queueUrl });
    new CfnOutput(this, 'EventBus', { value: bus.eventBusName });
  }

  private createFailureBucket(settings: Settings): Bucket {
    const bucket = privateBucket(this, 'Failures', settings, {
      expiration: Duration.days(30),
      abortIncompleteMultipartUploadAfter: Duration.days(1),
    });
    acknowledge(bucket, 'failureAccessLog', 'AwsSolutions-S1');
    return bucket;
  }

  private createFailureQueue(): Queue {
    const queue = new Queue(this, 'FailedRuns', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(queue, 'deadLetters', 'AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy');
    return queue;
  }
}
