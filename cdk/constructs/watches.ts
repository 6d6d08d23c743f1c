import { FUNCTION_NAMES } from '../bundle/functions.ts';
import type { Watch } from './alarms.ts';
import type { Measures } from './measures.ts';

/** Longest that 99 of 100 calls may take, in milliseconds. Sweeps and refreshes use all they have. */
const SLOW_MS = { projector: 30_000, notifier: 10_000 } as const;
const LAG_MS = 5 * 60_000;

/** Everything that somebody should be told of. docs/operations.md has a section for each guide. */
export function watchesOf(measures: Measures): readonly Watch[] {
  return [
    ...FUNCTION_NAMES.flatMap((name) => functionWatches(name, measures)),
    ...(['projector', 'notifier'] as const).flatMap((name) => streamWatches(name, measures)),
    ...apiWatches(measures),
    {
      name: 'table-throttled',
      meaning: 'DynamoDB turned requests away for fifteen minutes.',
      guide: 'table-throttled',
      metric: measures.table.throttled,
      threshold: 1,
      periods: 3,
    },
    {
      name: 'failed-runs-waiting',
      meaning: 'A sweep or refresh failed; what it was is in the failure queue.',
      guide: 'failed-runs-waiting',
      metric: measures.failedRuns,
      threshold: 1,
    },
    {
      name: 'failure-bucket-not-empty',
      meaning: 'Stream records that could not be processed wait to be replayed.',
      guide: 'failure-bucket-not-empty',
      metric: measures.failureObjects,
      threshold: 1,
    },
    {
      name: 'sweeper-silent',
      meaning: 'The sweeper has not run for fifteen minutes, though it is due every minute.',
      guide: 'silent',
      metric: measures.functions.sweeper.calls,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
    {
      name: 'refresh-silent',
      meaning: 'The refresh has not run for three hours, though it is due every hour.',
      guide: 'silent',
      metric: measures.functions.refresh.callsAnHour,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
  ];
}

function functionWatches(name: keyof Measures['functions'], { functions }: Measures): Watch[] {
  return [
    {
      name: `${name}-errors`,
      meaning: `The ${name} function failed or ran out of time.`,
      guide: 'errors',
      metric: functions[name].errors,
      threshold: 1,
    },
    {
      name: `${name}-throttles`,
      meaning: `The ${name} function was called more often than it may run at once.`,
      guide: 'throttles',
      metric: functions[name].throttles,
      threshold: 1,
    },
  ];
}

function streamWatches(name: 'projector' | 'notifier', { functions, streams }: Measures): Watch[] {
  return [
    {
      name: `${name}-slow`,
      meaning: `One in a hundred calls of the ${name} took over ${SLOW_MS[name] / 1000} seconds.`,
      guide: 'slow',
      metric: functions[name].slowest,
      threshold: SLOW_MS[name],
      periods: 3,
    },
    {
      name: `${name}-lag`,
      meaning: `What the ${name} reads was written over five minutes before.`,
      guide: 'lag',
      metric: streams[name].lag,
      threshold: LAG_MS,
      periods: 2,
    },
    {
      name: `${name}-gave-up`,
      meaning: `Records that the ${name} could not process went to the failure bucket.`,
      guide: 'gave-up',
      metric: streams[name].givenUp,
      threshold: 1,
    },
  ];
}

function apiWatches({ api }: Measures): Watch[] {
  return [
    {
      name: 'api-errors',
      meaning: 'More than one in a hundred calls of the API ended in a server error.',
      guide: 'api-errors',
      metric: api.failedPercent,
      threshold: 1,
      periods: 2,
    },
    {
      name: 'api-slow',
      meaning: 'One in a hundred calls of the API took over three seconds.',
      guide: 'slow',
      metric: api.slowest,
      threshold: 3000,
      periods: 3,
    },
  ];
}
