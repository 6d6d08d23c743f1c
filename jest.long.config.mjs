import base, { AT_LENGTH, LONG } from './jest.config.mjs';

// Number of random histories, and of accounts on the lists whose read cost is measured. `npm test` uses
// fewer (test/support/run/at-length.ts).
process.env.FOOTHOLD_HISTORIES ??= '10';
process.env.FOOTHOLD_PAGE_ACCOUNTS ??= '3000';

/** The slowest tests: the demo, whole servers, long histories and random queries. `.ci/run` runs them too. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: [...LONG, ...AT_LENGTH].map((path) => `<rootDir>/${path}`),
};
