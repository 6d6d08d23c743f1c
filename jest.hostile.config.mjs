import base from './jest.config.mjs';

/** Requests that attack: each one that once succeeded, and random ones. */
export default {
  ...base,
  roots: ['<rootDir>/test/hostile'],
  testPathIgnorePatterns: ['/node_modules/'],
};
