import { Duration } from 'aws-cdk-lib';
import {
  type IMetric,
  MathExpression,
  Metric,
  SearchExpression,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { FunctionName } from '../../bundle/functions.ts';
import {
  type IndexName,
  TABLE_DEFINITION,
} from '../../../lambdas/store/engine/table-definition.ts';
import type { ApiStack } from '../../stacks/api.ts';
import type { ProcessingStack } from '../../stacks/processing.ts';
import { mapValues } from '../map-values.ts';
import type { ServiceFunction } from '../functions/service-function.ts';
import type { StreamConsumer } from '../functions/stream-consumer.ts';
import type { ServiceTable } from '../table-access.ts';

/** The resources to measure. */
export interface Observed {
  stage: string;
  table: ServiceTable;
  api: ApiStack;
  processing: ProcessingStack;
}

export type Measures = ReturnType<typeof measuresOf>;

const period = Duration.minutes(5);

/** All metrics used by alarms and the dashboard, over five minutes unless noted. */
export function measuresOf({ stage, table, api, processing }: Observed) {
  const { projector, notifier, sweeper, exporter, refresh, canary, consumers } = processing;
  const services: Record<FunctionName, ServiceFunction> = {
    graphql: api.service,
    projector,
    notifier,
    sweeper,
    exporter,
    refresh,
    canary,
    returns: processing.mail.returns,
    survey: api.survey.service,
  };
  const functions = mapValues(services, functionMeasures);
  const streams = mapValues(consumers, (consumer, name) => ({
    /** Maximum time in milliseconds from a write until it is read from the stream. */
    lag: services[name].function.metric('IteratorAge', { statistic: Stats.MAXIMUM, period }),
    /** Number of records dropped. */
    givenUp: givenUp(name, consumer),
  }));
  return {
    functions,
    streams,
    lag: combined(
      'MAX',
      'lag',
      mapValues(streams, ({ lag }) => lag),
    ),
    givenUp: combined(
      'SUM',
      'givenUp',
      mapValues(streams, ({ givenUp: each }) => each),
    ),
    throttles: combined(
      'SUM',
      'throttles',
      mapValues(functions, ({ throttles }) => throttles),
    ),
    api: apiMeasures(api),
    table: {
      readUnits: tableMetric(table, 'ConsumedReadCapacityUnits'),
      writeUnits: tableMetric(table, 'ConsumedWriteCapacityUnits'),
      throttled: throttled(table, null),
      /** The table's own metric does not include its indexes. */
      indexThrottled: TABLE_DEFINITION.indexes.map(({ name }) => ({
        index: name,
        throttled: throttled(table, name),
      })),
    },
    own: ownMeasures(stage),
    failedRuns: processing.failureQueue.metricApproximateNumberOfMessagesVisible({
      statistic: Stats.MAXIMUM,
      period,
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

/** Metrics published by the functions, with the names of lambdas/platform/telemetry/. */
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
    /** Maximum number of quarantined items waiting for a retry. */
    quarantined: metric('Quarantined', Stats.MAXIMUM),
    /** Number of successful canary runs. */
    canaryPassed: metric('CanaryPassed', Stats.SUM),
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

/** Combines metrics into one: their sum or maximum. */
function combined(
  by: 'MAX' | 'SUM',
  label: string,
  metrics: Readonly<Record<string, IMetric>>,
): MathExpression {
  const usingMetrics = Object.fromEntries(
    Object.entries(metrics).map(([name, metric]) => [`${label}_${name}`, metric]),
  );
  const filled = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({
    expression: `${by}([${filled.join(', ')}])`,
    usingMetrics,
    label,
    period,
  });
}

/** Throttled requests of the table or of one of its indexes. */
function throttled(table: ServiceTable, index: IndexName | null): MathExpression {
  const dimensions = index === null ? {} : { GlobalSecondaryIndexName: index };
  const label = index ?? 'table';
  const [reads, writes] = [`${label}Reads`, `${label}Writes`];
  return new MathExpression({
    expression: `FILL(${reads}, 0) + FILL(${writes}, 0)`,
    usingMetrics: {
      [reads]: tableMetric(table, 'ReadThrottleEvents', dimensions),
      [writes]: tableMetric(table, 'WriteThrottleEvents', dimensions),
    },
    label,
    period,
  });
}

function tableMetric(
  { tableName }: ServiceTable,
  metricName: string,
  dimensions: Readonly<Record<string, string>> = {},
): Metric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { TableName: tableName, ...dimensions },
    statistic: Stats.SUM,
    period,
  });
}
