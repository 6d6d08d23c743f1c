import base from './jest.config.mjs';

/** Tests in a browser: FOOTHOLD_CHROMIUM names its program, /usr/bin/chromium unless it is set. */
export default {
  ...base,
  globalSetup: '<rootDir>/test/browser/support/demo-run.ts',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
};
