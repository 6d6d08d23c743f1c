import base from './jest.config.mjs';

/** Tests on real files, which are not in the repository. FOOTHOLD_REAL_DATA is the path of their folder. */
export default {
  ...base,
  roots: ['<rootDir>/test/real-data'],
  testPathIgnorePatterns: ['/node_modules/'],
};
