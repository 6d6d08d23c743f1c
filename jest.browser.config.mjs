import base from './jest.config.mjs';

/** Tests in a browser. FOOTHOLD_CHROMIUM is the path of its binary; the default is /usr/bin/chromium. */
export default {
  ...base,
  globalSetup: '<rootDir>/test/browser/support/demo-run.ts',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
};
