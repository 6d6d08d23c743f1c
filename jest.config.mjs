import { availableParallelism } from 'node:os';

/** Run only by `npm run test:long`. */
export const LONG = [
  'test/app/privacy/resume-erasures.test.ts',
  'test/app/work/task-limit.test.ts',
  'test/bundle/authentication.test.ts',
  'test/bundle/credentials.test.ts',
  'test/bundle/http-audits.test.ts',
  'test/bundle/poison-record.test.ts',
  'test/bundle/sending.test.ts',
  'test/bundle/survey-kms.test.ts',
  'test/cdk/regions.test.ts',
  'test/cdk/transitions.test.ts',
  'test/cli/commands/faults.test.ts',
  'test/cli/commands/token.test.ts',
  'test/demo/demo.test.ts',
  'test/end-to-end/demo-start.test.ts',
  'test/end-to-end/export.test.ts',
  'test/end-to-end/history.test.ts',
  'test/end-to-end/interrupted-import.test.ts',
  'test/end-to-end/round-trip.test.ts',
  'test/end-to-end/sweep.test.ts',
  'test/faults/clock-jumps.test.ts',
  'test/faults/full-disk.test.ts',
  'test/faults/processes.test.ts',
  'test/faults/slow-clients.test.ts',
  'test/faults/soak.test.ts',
  'test/functions/exporter/crashes.test.ts',
  'test/functions/exporter/exports.test.ts',
  'test/functions/graphql/audit/acknowledged.test.ts',
  'test/functions/graphql/audit/queries-on-record.test.ts',
  'test/functions/graphql/limits/hostile-input.test.ts',
  'test/functions/graphql/random/operations.test.ts',
  'test/functions/projector/contention.test.ts',
  'test/functions/projector/model.test.ts',
  'test/functions/quarantine/one-bad-record.test.ts',
  'test/functions/returns/take-return.test.ts',
  'test/functions/sweeper/calibration.test.ts',
  'test/functions/sweeper/run-backtests.test.ts',
  'test/functions/sweeper/sweep-by-shard.test.ts',
  'test/local/authentication.test.ts',
  'test/local/dynamo/embedded-dynamo.test.ts',
  'test/local/http/access-rule.test.ts',
  'test/local/startup/npm-start.test.ts',
  'test/local/startup/options.test.ts',
  'test/local/startup/start-local.test.ts',
  'test/platform/authz/field-matrix.test.ts',
  'test/platform/authz/refused-before-reading.test.ts',
  'test/platform/authz/refused-by-use-cases.test.ts',
  'test/store/consent.property.test.ts',
  'test/store/derived/snapshot-parts.test.ts',
  'test/store/erasure-broken-off.test.ts',
  'test/store/erasures-replay.test.ts',
  'test/store/limits/large-person.test.ts',
  'test/store/limits/people-limit.test.ts',
  'test/store/moves/account-merge.property.test.ts',
  'test/store/moves/respondent-merge.property.test.ts',
  'test/store/settings-preview.property.test.ts',
];

/** Short in `npm test`, full length in `npm run test:long`. */
export const AT_LENGTH = [
  'test/app/submissions/submission-retract.test.ts',
  'test/faults/histories.test.ts',
  'test/functions/graphql/audit/audited.test.ts',
  'test/store/erasure.test.ts',
  'test/store/read-cost.test.ts',
];

/** swc compiles the tests to CommonJS, from the same sources that are bundled for deployment. */
export default {
  // Test files of one process share modules, so that these are loaded only once.
  testEnvironment: '<rootDir>/test/support/jest/one-realm.cjs',
  runtime: '<rootDir>/test/support/jest/shared-modules.cjs',
  globalSetup: '<rootDir>/test/support/run/test-run.ts',
  globalTeardown: '<rootDir>/test/support/run/end-test-run.ts',
  // At least two workers, also on a two-core machine where jest would use one: tests mostly wait.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Leaves slow, busy machines enough time to start databases and servers.
  testTimeout: 300_000,
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/(browser|clients|hostile|real-data)/',
    ...LONG,
  ],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship only ES modules are compiled like our own code.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|cdk-nag|csv-parse/dist/esm|@noble/hashes|use-intl|icu-minify|intl-messageformat|@formatjs)/)',
  ],
};
