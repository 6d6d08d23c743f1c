const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

/** Loads what suites share; it belongs to the first suite of this process, and outlives it. */
let shared;

/**
 * Jest's module loader, but what is not under test/ is loaded once for all suites of a process: the
 * AWS SDK and our own modules start up once, and stay compiled. State of a module outlives a suite as
 * it outlives a request on Lambda. A suite that mocks a module loads everything anew.
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
    // Each suite has its own `expect`, and core modules look like its own.
    if (name.startsWith('@jest/') || name === 'expect' || this._resolution.isCoreModule(name))
      return false;
    try {
      return !this._resolution.resolveCjs(from, name).startsWith(this.#ofSuites);
    } catch {
      return false;
    }
  }
};
