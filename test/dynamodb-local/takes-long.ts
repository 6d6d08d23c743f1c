/**
 * Database tests that take longest on DynamoDB Local, whose every call takes some milliseconds, each
 * with what remains without it. `npm run test:dynamodb-local` runs them, `-- --brief` (and so CI) does not.
 */
export const TAKES_LONG: Readonly<Record<string, string>> = {
  'test/end-to-end/bad-input.test.ts': 'refusals, most of which never reach the table',
  'test/end-to-end/demo-start.test.ts': 'test/end-to-end/worked-example starts a server too',
  'test/end-to-end/history.test.ts': 'test/functions/refresh/weekly-snapshot stores history too',
  'test/end-to-end/interrupted-import.test.ts': 'test/end-to-end/worked-example imports too',
  'test/end-to-end/round-trip.test.ts': 'about files; the imports are those of other tests',
  'test/end-to-end/sweep.test.ts': 'test/functions/sweeper/sweep-by-shard sweeps too',
  'test/faults/can-fail.test.ts': 'about test/faults/histories, which runs',
  'test/functions/projector/contention.test.ts': 'test/functions/projector/groups-at-once runs',
  'test/store/consent.property.test.ts': 'test/store/derived/candidates takes consent back too',
};
