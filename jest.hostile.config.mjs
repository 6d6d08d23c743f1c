import base from './jest.config.mjs';

// Two minutes of random requests, where `npm test` sends them for some seconds.
process.env.FOOTHOLD_HOSTILE_SECONDS ??= '120';

/** Requests that attack: each one that once succeeded, and random ones. */
export default { ...base, roots: ['<rootDir>/test/hostile'] };
