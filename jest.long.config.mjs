import base, { LONG } from './jest.config.mjs';

/** What takes longest: the demo, long histories and random queries. `.ci/run` runs it too. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: LONG.map((path) => `<rootDir>/${path}`),
};
