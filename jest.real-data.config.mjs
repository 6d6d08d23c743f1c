import base from './jest.config.mjs';

/** Tests on real files, which are no part of the project: FOOTHOLD_REAL_DATA names their folder. */
export default {
  ...base,
  roots: ['<rootDir>/test/real-data'],
  testPathIgnorePatterns: ['/node_modules/'],
};
