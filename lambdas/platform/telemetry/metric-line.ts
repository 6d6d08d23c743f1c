import { printLine } from './print-line.ts';

/** Maximum number of values of one metric in a line. */
const MOST_VALUES = 100;

/** Units of metrics by name. The unit of all other metrics is Count. */
const UNITS: Readonly<Record<string, string>> = { ProjectionLag: 'Milliseconds' };

/** Prints metrics of one set of dimensions in CloudWatch's embedded metric format. */
export function printMetrics(
  dimensions: Readonly<Record<string, string>>,
  metrics: ReadonlyMap<string, readonly number[]>,
): void {
  const all = { service: 'foothold', ...dimensions };
  const longest = Math.max(0, ...[...metrics.values()].map(({ length }) => length));
  for (let from = 0; from < longest; from += MOST_VALUES) {
    const here = [...metrics]
      .map(([name, values]) => [name, values.slice(from, from + MOST_VALUES)] as const)
      .filter(([, values]) => values.length > 0);
    printLine({
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [
          {
            Namespace: 'Foothold',
            Dimensions: [Object.keys(all)],
            Metrics: here.map(([Name]) => ({ Name, Unit: UNITS[Name] ?? 'Count' })),
          },
        ],
      },
      ...all,
      ...Object.fromEntries(
        here.map(([name, [first, ...rest]]) => [name, rest.length > 0 ? [first, ...rest] : first]),
      ),
    });
  }
}
