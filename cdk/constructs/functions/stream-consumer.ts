import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledged.ts';
import type { ServiceFunction } from './service-function.ts';
import type { StreamFilter } from './stream-filters.ts';
import type { ServiceTable } from '../table-access.ts';

export interface StreamConsumerProps {
  consumer: ServiceFunction;
  table: ServiceTable;
  /** Bucket for batches that could not be processed. */
  failures: Bucket;
  /** Filters for the records that reach the function. */
  filters: readonly StreamFilter[];
  batchSize: number;
  /** Number of batches per shard processed in parallel. Records of one partition stay in order. */
  parallel: number;
}

/**
 * Feeds a function from the table's stream so that no record can block the others for good. The stream is
 * retried from the first failed record, and a failing batch is halved. Records that fail for two hours go to
 * the failure bucket, from where `npm run replay` delivers them again. The number of attempts is not limited:
 * a bad deployment that fails fast would send everything to the bucket before it can be rolled back.
 */
export class StreamConsumer extends Construct {
  readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const { consumer, table, failures } = props;
    const { role } = consumer;
    const grants = [
      {
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [table.streamArn],
      },
      { actions: ['s3:PutObject'], resources: [failures.arnForObjects('*')] },
      { actions: ['s3:ListBucket'], resources: [failures.bucketArn] },
    ].map((statement) => {
      const { statementAdded, policyDependable } = role.addToPrincipalPolicy(
        new PolicyStatement(statement),
      );
      if (!statementAdded || policyDependable === undefined) throw new Error('no policy to add to');
      return policyDependable;
    });
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target: consumer.live,
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      maxBatchingWindow: Duration.seconds(1),
      parallelizationFactor: props.parallel,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      maxRecordAge: Duration.hours(2),
      onFailure: { bind: () => ({ destination: failures.bucketArn }) },
      supportS3OnFailureDestination: true,
      filters: props.filters.map((filter) => ({ pattern: JSON.stringify(filter) })),
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
    // On creation, Lambda checks that the role may read the stream and write to the destination.
    this.mapping.node.addDependency(...grants);
    const bucketId = Stack.of(failures).getLogicalId(failures.node.defaultChild as CfnBucket);
    acknowledge(role, 'failedBatches', `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/*]`);
    acknowledge(consumer.function, 'stream', 'Serverless-LambdaDLQ');
  }
}
