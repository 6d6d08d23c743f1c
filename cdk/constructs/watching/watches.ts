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
      meaning: 'More than one in a hundred calls of the API or a survey ended in a server error.',
      metric: measures.api.failedPercent,
      threshold: 1,
      periods: 2,
    },
    ...streamWatches(measures),
    ...throttleWatches(measures),
    ...scheduleWatches(measures),
    {
      name: 'canary-failing',
      meaning: 'Twice in a row, what the canary submitted was not assessed as it should be.',
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
      meaning: 'What the projector or the notifier reads was written over 15 minutes before.',
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
  const turnedAway = (what: string) => `DynamoDB turned away requests of ${what} for 15 minutes.`;
  return [
    {
      name: 'functions-throttled',
      meaning: 'For 15 minutes, functions were called more often than they may run at once.',
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
      meaning: 'A scheduled run failed; what it was is in the failure queue.',
      metric: failedRuns,
      threshold: 1,
    },
    {
      name: 'quarantine-not-empty',
      meaning: 'Something has failed again and again for half an hour, and was left aside.',
      metric: own.quarantined,
      threshold: 1,
      periods: 6,
    },
    {
      name: 'sweeper-silent',
      meaning: 'The sweeper has not run for 15 minutes, though it is due every minute.',
      metric: functions.sweeper.calls,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
    {
      name: 'refresh-silent',
      meaning: 'The refresh has not run for three hours, though it is due every hour.',
      metric: functions.refresh.callsAnHour,
      threshold: 1,
      periods: 3,
      whenSilent: true,
    },
  ];
}
