import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledged.ts';
import { dataRemoval } from './data-removal.ts';
import { ScheduledRun } from './scheduled-run.ts';
import { type CodeOf, ServiceFunction } from './service-function.ts';
import type { Survey } from './survey.ts';
import type { ServiceTable } from './table-access.ts';

export interface ExportsProps {
  settings: Settings;
  codeOf: CodeOf;
  table: ServiceTable;
  /** Takes what is asked for, and signs addresses of files. */
  graphql: ServiceFunction;
  /** Its key seals the cursors of lists too. */
  survey: Survey;
  /** Whose tokens the API takes, so that people's roles can be asked for again. */
  trust: Record<string, string>;
  /** Lets a function ask for the roles of people. */
  grantRoles(service: ServiceFunction): void;
  /** Where runs go that fail. */
  failures: IQueue;
}

/** Whole lists as files: a bucket that holds each for a day or two, and the function that writes them. */
export class Exports extends Construct {
  readonly service: ServiceFunction;
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ExportsProps) {
    super(scope, id);
    const { settings, graphql, survey } = props;
    this.bucket = this.createBucket(settings);
    this.service = new ServiceFunction(this, 'Exporter', {
      name: 'exporter',
      description: 'Writes lists that were asked for as files',
      settings,
      codeOf: props.codeOf,
      table: props.table,
      access: 'exporter',
      memory: 1024,
      // It works for four minutes, and the next run goes on where it stopped.
      timeout: Duration.minutes(5),
      environment: { ...props.trust, FOOTHOLD_LINK_KEY_ARN: survey.key.keyArn },
    });
    survey.key.grantGenerateMac(this.service.role);
    props.grantRoles(this.service);
    for (const { function: fn } of [this.service, graphql]) {
      fn.addEnvironment('FOOTHOLD_EXPORT_BUCKET', this.bucket.bucketName);
    }
    // Whoever signs an address must be allowed what the address allows.
    this.grantObjects(graphql, settings, ['s3:GetObject']);
    this.grantObjects(this.service, settings, [
      's3:AbortMultipartUpload',
      's3:DeleteObject',
      's3:GetObject',
      's3:PutObject',
    ]);
    new ScheduledRun(this, 'Schedule', {
      service: this.service,
      failures: props.failures,
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
    });
  }

  private createBucket(settings: Settings): Bucket {
    const bucket = new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // The exporter removes files after 24 hours; this is for what it could not.
      lifecycleRules: [
        { expiration: Duration.days(2), abortIncompleteMultipartUploadAfter: Duration.days(2) },
      ],
      removalPolicy: dataRemoval(settings),
      autoDeleteObjects: settings.stage !== 'prod',
    });
    acknowledge(bucket, 'exportAccessLog', 'AwsSolutions-S1');
    return bucket;
  }

  private grantObjects(
    { role }: ServiceFunction,
    { tenant }: Settings,
    actions: readonly string[],
  ): void {
    const resources = [this.bucket.arnForObjects(`${tenant}/*`)];
    role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources }));
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    acknowledge(role, 'exportFiles', `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${tenant}/*]`);
  }
}
