import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, SearchExpression, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import type { FunctionName } from '../bundle/functions.ts';
import type { ApiStack } from '../stacks/api.ts';
import type { ProcessingStack } from '../stacks/processing.ts';
import { mapValues } from './map-values.ts';
import type { ServiceFunction } from './service-function.ts';
import type { StreamConsumer } from './stream-consumer.ts';
import type { ServiceTable } from './table-access.ts';

/** What is looked at. */
export interface Observed {
  stage: string;
  table: ServiceTable;
  api: ApiStack;
  processing: ProcessingStack;
}

export type Measures = ReturnType<typeof measuresOf>;

const period = Duration.minutes(5);

/** Every figure that an alarm or the dashboard is made of, over five minutes unless it says so. */
export function measuresOf({ stage, table, api, processing }: Observed) {
  const { projector, notifier, sweeper, refresh, consumers } = processing;
  const services: Record<FunctionName, ServiceFunction> = {
    graphql: api.service,
    projector,
    notifier,
    sweeper,
    refresh,
    survey: api.survey.service,
  };
  return {
    functions: mapValues(services, functionMeasures),
    streams: mapValues(consumers, (consumer, name) => ({
      /** Milliseconds from a write until it is read from the stream, at most. */
      lag: services[name].function.metric('IteratorAge', { statistic: Stats.MAXIMUM, period }),
      /** Records that were given up. */
      givenUp: givenUp(name, consumer),
    })),
    api: apiMeasures(api),
    table: {
      readUnits: tableMetric(table, 'ConsumedReadCapacityUnits'),
      writeUnits: tableMetric(table, 'ConsumedWriteCapacityUnits'),
      throttled: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        usingMetrics: {
          reads: tableMetric(table, 'ReadThrottleEvents'),
          writes: tableMetric(table, 'WriteThrottleEvents'),
        },
        label: 'throttled',
        period,
      }),
    },
    own: ownMeasures(stage),
    failedRuns: processing.failureQueue.metricApproximateNumberOfMessagesVisible({
      statistic: Stats.MAXIMUM,
      period,
    }),
    /** S3 counts once a day. */
    failureObjects: new Metric({
      namespace: 'AWS/S3',
      metricName: 'NumberOfObjects',
      dimensionsMap: {
        BucketName: processing.failureBucket.bucketName,
        StorageType: 'AllStorageTypes',
      },
      statistic: Stats.AVERAGE,
      unit: Unit.COUNT,
      period: Duration.days(1),
    }),
  };
}

function functionMeasures({ function: fn }: ServiceFunction) {
  return {
    calls: fn.metricInvocations({ period }),
    callsAnHour: fn.metricInvocations({ period: Duration.hours(1) }),
    errors: fn.metricErrors({ period }),
    throttles: fn.metricThrottles({ period }),
    slowest: fn.metricDuration({ statistic: Stats.p(99), period }),
    running: fn.metric('ConcurrentExecutions', { statistic: Stats.MAXIMUM, period }),
  };
}

function apiMeasures({ api }: ApiStack) {
  const calls = api.metricCount({ period });
  const failed = api.metricServerError({ period });
  return {
    calls,
    refused: api.metricClientError({ period }),
    failed,
    failedPercent: new MathExpression({
      expression: 'IF(calls > 0, 100 * FILL(failed, 0) / calls, 0)',
      usingMetrics: { calls, failed },
      label: 'failed, percent',
      period,
    }),
    median: api.metricLatency({ statistic: Stats.p(50), period }),
    slowest: api.metricLatency({ statistic: Stats.p(99), period }),
  };
}

/** What the functions count themselves; lambdas/platform/telemetry/ names it. */
function ownMeasures(stage: string) {
  const metric = (metricName: string, statistic: string) =>
    new Metric({
      namespace: 'Foothold',
      metricName,
      dimensionsMap: { service: 'foothold', stage },
      statistic,
      period,
    });
  const by = (dimension: string, metricName: string) =>
    new SearchExpression({
      expression: `SEARCH('{Foothold,service,stage,${dimension}} MetricName="${metricName}" stage="${stage}"', 'Sum')`,
      period,
      label: '',
    });
  return {
    submissions: metric('Submissions', Stats.SUM),
    crossings: metric('BandCrossings', Stats.SUM),
    medianLag: metric('ProjectionLag', Stats.p(50)),
    longestLag: metric('ProjectionLag', Stats.p(99)),
    rejected: by('code', 'RejectedInput'),
    readUnits: by('operation', 'ReadUnits'),
    writeUnits: by('operation', 'WriteUnits'),
  };
}

function givenUp(name: string, { mapping }: StreamConsumer): MathExpression {
  const metric = (metricName: string) =>
    new Metric({
      namespace: 'AWS/Lambda',
      metricName,
      dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
      statistic: Stats.SUM,
      period,
    });
  const [kept, dropped] = [`${name}Kept`, `${name}Dropped`];
  return new MathExpression({
    expression: `FILL(${kept}, 0) + FILL(${dropped}, 0)`,
    usingMetrics: {
      [kept]: metric('OnFailureDestinationDeliveredEventCount'),
      [dropped]: metric('DroppedEventCount'),
    },
    label: name,
    period,
  });
}

function tableMetric({ tableName }: ServiceTable, metricName: string): Metric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { TableName: tableName },
    statistic: Stats.SUM,
    period,
  });
}
