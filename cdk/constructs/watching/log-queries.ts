import { CfnQueryDefinition, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from '../../settings.ts';

/** Queries used in docs/operations.md, each as its lines. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  Errors: [
    'fields @timestamp, function, message, error.name, error.code, error.message, error.frames.0',
    'filter level = "ERROR" or @message like /Task timed out/',
    'sort @timestamp desc',
    'limit 100',
  ],
  'One request': [
    'fields @timestamp, function, message, error.name, error.message, error.frames.0',
    'filter requestId = "PUT-THE-REQUEST-ID-HERE"',
    'sort @timestamp',
  ],
  'Rejected callers': [
    'filter message = "requestAnswered" and ispresent(refusal)',
    'stats count() by refusal, bin(5m)',
  ],
  'Slowest operations': [
    'filter message = "requestAnswered"',
    'stats count() as calls, pct(milliseconds, 50) as median, pct(milliseconds, 99) as slowest by rootField',
    'sort slowest desc',
  ],
  'Cold starts': [
    'filter @type = "REPORT" and ispresent(@initDuration) or type = "platform.report" and ispresent(record.metrics.initDurationMs)',
    'stats count(), max(record.metrics.initDurationMs) by bin(1h)',
  ],
};

/** Saves the queries in Logs Insights for the logs of all functions. */
export class LogQueries extends Construct {
  constructor(scope: Construct, id: string, settings: Settings, logGroups: readonly ILogGroup[]) {
    super(scope, id);
    for (const [name, lines] of Object.entries(QUERIES)) {
      new CfnQueryDefinition(this, name.replaceAll(' ', ''), {
        name: `foothold-${settings.stage}/${name}`,
        queryString: lines.join('\n| '),
        logGroupNames: logGroups.map(({ logGroupName }) => logGroupName),
      });
    }
  }
}
