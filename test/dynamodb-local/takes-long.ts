/**
 * Database tests that take minutes on DynamoDB Local, whose every call takes some milliseconds, each with
 * what remains without it. `npm run test:dynamodb-local` runs them, `-- --brief` (and so CI) does not.
 */
export const TAKES_LONG: Readonly<Record<string, string>> = {
  'test/end-to-end/history.test.ts': 'test/functions/refresh/weekly-snapshot stores history too',
  'test/end-to-end/interrupted-import.test.ts': 'test/end-to-end/worked-example imports too',
  'test/end-to-end/sweep.test.ts': 'test/functions/sweeper/sweep-by-shard sweeps too',
  'test/bundle/authentication.test.ts': 'test/end-to-end/worked-example calls the bundle too',
  'test/local/authentication.test.ts': 'test/end-to-end/demo-start starts a server too',
  'test/store/erasure-broken-off.test.ts': 'test/store/erasure breaks erasures off too',
  'test/functions/projector/contention.test.ts': 'test/functions/projector/groups-at-once runs',
  'test/store/large-person.test.ts': 'erasure and export of people with few submissions run',
  'test/store/consent.property.test.ts': 'test/store/derived/candidates takes consent back too',
};
