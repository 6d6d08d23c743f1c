import base from './jest.config.mjs';

/** Hostile requests: every attack that once succeeded, and random ones. */
export default {
  ...base,
  roots: ['<rootDir>/test/hostile'],
  testPathIgnorePatterns: ['/node_modules/'],
};
