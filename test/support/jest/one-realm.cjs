const { TestEnvironment } = require('jest-environment-node');

let only;

/** Node's environment, one for all suites of a process, as they share modules (shared-modules.cjs). */
module.exports = class OneRealm extends TestEnvironment {
  constructor(...args) {
    if (only) return only;
    super(...args);
    only = this;
  }

  /** Puts back what a suite has replaced, and keeps the rest for the next. */
  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
  }
};
