import { availableParallelism } from 'node:os';

/** Tests run as CommonJS through swc: fast, and the same sources that esbuild bundles. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/test-run.mjs',
  globalTeardown: '<rootDir>/test/support/end-test-run.mjs',
  // Two also on a machine with two cores, where jest itself takes one: much of a test is waiting.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Databases and servers start on machines of any speed.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|real-data)/'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship ES modules only are compiled like our own code.
  transformIgnorePatterns: ['/node_modules/(?!(jose|cdk-nag|csv-parse/dist/esm)/)'],
};
