const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

/** Loads the shared modules. Created for the first test file of this process and kept for the others. */
let shared;

/**
 * Jest's module loader, but modules outside test/ are loaded once for all test files of a process, so that
 * the AWS SDK and our own modules are compiled and initialized once. The state of such a module is kept
 * between test files, as it is between requests on Lambda. A test file that mocks a module loads its own
 * copy of every module.
 */
module.exports = class SharedModules extends Runtime {
  #ofSuites;
  #hasMocks = false;

  constructor(...args) {
    super(...args);
    const [config] = args;
    this.#ofSuites = join(config.rootDir, 'test') + sep;
    shared ??= new Runtime(...args);
  }

  requireModuleOrMock(from, name) {
    const isShared = !this.#hasMocks && this.#isShared(from, name);
    return isShared
      ? shared.requireModuleOrMock(from, name)
      : super.requireModuleOrMock(from, name);
  }

  setMock(...args) {
    this.#hasMocks = true;
    super.setMock(...args);
  }

  #isShared(from, name) {
    // Each test file needs its own `expect` and core modules.
    if (name.startsWith('@jest/') || name === 'expect' || this._resolution.isCoreModule(name))
      return false;
    try {
      return !this._resolution.resolveCjs(from, name).startsWith(this.#ofSuites);
    } catch {
      return false;
    }
  }
};
