import base from './jest.config.mjs';

/** Stock clients against a server. Installed once into ~/.cache/foothold, which requires npm and pip. */
export default {
  ...base,
  roots: ['<rootDir>/test/clients'],
  testPathIgnorePatterns: ['/node_modules/'],
};
