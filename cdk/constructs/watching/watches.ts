import type { Watch } from './alarms.ts';
import type { Measures } from './measures.ts';

const LAG_MS = 15 * 60_000;

/**
 * Alarms for everything that needs a person, and nothing else. Problems that resolve on their own or that
 * another alarm covers are on the dashboard. docs/operations.md has a section for each alarm.
 */
export function watchesOf(measures: Measures): readonly Watch[] {
  return [
    {
      name: 'api-errors',
      meaning: 'More than 1% of calls to the API or a survey ended in a server error.',
      metric: measures.api.failedPercent,
      threshold: 1,
      periods: 2,
    },
    ...streamWatches(measures),
    ...throttleWatches(measures),
    ...scheduleWatches(measures),
    {
      name: 'canary-failing',
      meaning: "The canary's submission was not assessed correctly twice in a row.",
      metric: measures.own.canaryPassed,
      threshold: 1,
      periods: 2,
      whenSilent: true,
    },
  ];
}

function streamWatches({ lag, givenUp }: Measures): Watch[] {
  return [
    {
      name: 'stream-lag',
      meaning: 'The projector or the notifier is more than 15 minutes behind the stream.',
      metric: lag,
      threshold: LAG_MS,
      periods: 2,
    },
    {
      name: 'gave-up',
      meaning: 'Records that could not be processed went to the failure bucket.',
      metric: givenUp,
      threshold: 1,
    },
  ];
}

function throttleWatches({ throttles, table }: Measures): Watch[] {
  const turnedAway = (what: string) => `DynamoDB throttled requests to ${what} for 15 minutes.`;
  return [
    {
      name: 'functions-throttled',
      meaning: 'Functions were throttled for 15 minutes because of their concurrency limit.',
      metric: throttles,
      threshold: 1,
      periods: 3,
    },
    {
      name: 'table-throttled',
      meaning: turnedAway('the table'),
      metric: table.throttled,
      threshold: 1,
      periods: 3,
    },
    ...table.indexThrottled.map(({ index, throttled }) => ({
      name: `${index}-throttled`,
      meaning: turnedAway(`the index ${index}`),
      metric: throttled,
      threshold: 1,
      periods: 3,
    })),
  ];
}

function scheduleWatches({ failedRuns, functions, own }: Measures): Watch[] {
  return [
    {
      name: 'failed-runs-waiting',
      meaning: 'A scheduled run failed. The failure queue shows which one.',
      metric: failedRuns,
      threshold: 1,
    },
    {
      name: 'quarantine-not-empty',
      meaning: 'Work has failed repeatedly for half an hour and was quarantined.',
      metric: own.quarantined,
      threshold: 1,
      periods: 6,
    },
    {
      name: 'sweeper-silent',
      meaning: 'The sweeper has not run for 15 minutes. It should run every minute.',
      metric: functions.sweeper.calls,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
    {
      name: 'refresh-silent',
      meaning: 'The refresh has not run for three hours. It should run every hour.',
      metric: functions.refresh.callsAnHour,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
  ];
}
