/**
 * Database tests and folders that take minutes on DynamoDB Local, where every call takes some milliseconds,
 * each with what still covers it when skipped. `npm run test:dynamodb-local` runs them. `-- --brief`, as in
 * CI, skips them.
 */
export const TAKES_LONG: Readonly<Record<string, string>> = {
  'test/end-to-end/history.test.ts': 'test/functions/refresh/weekly-snapshot stores history too',
  'test/end-to-end/interrupted-import.test.ts': 'test/end-to-end/worked-example imports too',
  'test/end-to-end/round-trip.test.ts': 'test/functions/exporter/exports writes files too',
  'test/end-to-end/sweep.test.ts': 'test/functions/sweeper/sweep-by-shard sweeps too',
  'test/bundle/authentication.test.ts': 'test/end-to-end/worked-example calls the bundle too',
  'test/local/authentication.test.ts': 'test/end-to-end/demo-start starts a server too',
  'test/store/erasure-broken-off.test.ts': 'test/store/erasure breaks erasures off too',
  'test/functions/projector/contention.test.ts': 'test/functions/projector/groups-at-once runs',
  'test/store/limits/large-person.test.ts': 'erasure and export of people with few submissions run',
  'test/store/consent.property.test.ts': 'test/store/derived/candidates takes consent back too',
  'test/clients': 'test/functions/graphql/one-content asks what clients do',
  'test/faults/processes.test.ts': 'test/faults/histories ends processes too',
  'test/functions/exporter/crashes.test.ts':
    'test/functions/exporter/exports writes the same files',
  'test/functions/graphql/random': 'test/hostile/findings asks what was once found there',
  'test/app': 'test/store, test/functions and test/end-to-end write and read all that use cases do',
  'test/demo': 'test/end-to-end/demo-start loads the demo too',
  'test/platform': 'what is refused reads nothing',
  'test/functions/survey': 'test/end-to-end/survey answers a survey too',
  'test/functions/graphql/audit': 'test/store/audit-append and test/store/privacy/audit run',
  'test/functions/graphql/callers/access-tokens.test.ts': 'test/store/access runs',
  'test/functions/graphql/snooze.test.ts': 'test/store/facts/snoozes runs',
  'test/functions/graphql/imports.test.ts': 'test/store/imports runs',
  'test/functions/graphql/mutations.test.ts': 'test/end-to-end/worked-example sends mutations too',
  'test/functions/graphql/resolvers.test.ts': 'test/functions/graphql/one-content reads as much',
  'test/functions/graphql/surveys.test.ts': 'test/store/facts/survey-links runs',
  'test/functions/graphql/callers/testimonial-consent.test.ts':
    'test/store/derived/candidates runs',
  'test/hostile/fuzz.test.ts': 'test/hostile/findings attacks too',
  'test/hostile/texts.test.ts': 'test/hostile/findings attacks too',
};
