import { Dashboard, GraphWidget, type IMetric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Settings } from '../../settings.ts';
import type { Measures } from './measures.ts';

/** The dashboard: API calls at the top, then the processing behind them, then the table. */
export function dashboardOf(scope: Construct, settings: Settings, measures: Measures): Dashboard {
  const { api, functions, streams, table } = measures;
  const each = (metric: keyof Measures['functions']['graphql']) =>
    Object.entries(functions).map(([name, it]) => labeled(it[metric], name));
  return new Dashboard(scope, 'Dashboard', {
    // Dashboard names are unique per AWS account, across regions.
    dashboardName: `foothold-${settings.stage}-${settings.region}`,
    widgets: [
      [
        new TextWidget({
          markdown: `# Foothold, ${settings.stage}\nWhat each alarm means: docs/operations.md`,
          width: 24,
          height: 2,
        }),
      ],
      [
        graph('API: calls', [api.calls, api.refused, api.failed]),
        graph('API: milliseconds', [api.median, api.slowest]),
        graph('Functions: errors', each('errors')),
      ],
      [
        graph('Stream lag, milliseconds', [
          labeled(streams.projector.lag, 'projector'),
          labeled(streams.notifier.lag, 'notifier'),
        ]),
        graph('Failed records and runs', [
          streams.projector.givenUp,
          streams.notifier.givenUp,
          labeled(measures.failedRuns, 'failed runs'),
        ]),
        graph('Functions: p99 duration, milliseconds', each('slowest')),
      ],
      [
        graph('Table: units', [table.readUnits, table.writeUnits]),
        graph('Table and indexes: throttled requests', [
          table.throttled,
          ...table.indexThrottled.map(({ throttled }) => throttled),
        ]),
        graph('Functions: concurrent executions', each('running')),
      ],
      [
        graph('Submissions, band crossings', [measures.own.submissions, measures.own.crossings]),
        graph('Time from a write to its assessment, milliseconds', [
          measures.own.medianLag,
          measures.own.longestLag,
        ]),
        graph('Rejected input, by code', [measures.own.rejected]),
      ],
      [
        graph('Read units, by operation', [measures.own.readUnits]),
        graph('Write units, by operation', [measures.own.writeUnits]),
        graph('Canary: runs that passed', [measures.own.canaryPassed]),
      ],
    ],
  });
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}

function labeled(metric: Measures['failedRuns'], label: string): IMetric {
  return metric.with({ label });
}
