import base, { AT_LENGTH, LONG } from './jest.config.mjs';

// How many random histories, and accounts on the lists whose cost is counted: `npm test` takes fewer
// (test/support/run/at-length.ts).
process.env.FOOTHOLD_HISTORIES ??= '10';
process.env.FOOTHOLD_PAGE_ACCOUNTS ??= '3000';

/** What takes longest: the demo, whole servers, long histories and random queries. `.ci/run` runs it too. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: [...LONG, ...AT_LENGTH].map((path) => `<rootDir>/${path}`),
};
