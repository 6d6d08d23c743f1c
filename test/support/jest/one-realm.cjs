const { TestEnvironment } = require('jest-environment-node');

let only;

/**
 * The environment of jest-environment-node, but one for all test files of a process, because they share
 * modules (shared-modules.cjs).
 */
module.exports = class OneRealm extends TestEnvironment {
  constructor(...args) {
    if (only) return only;
    super(...args);
    only = this;
  }

  /** Restores what a test file has replaced, and keeps the rest for the next one. */
  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
  }
};
