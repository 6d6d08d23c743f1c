import base from './jest.config.mjs';

/** Stock clients against a server: they are fetched once into ~/.cache/foothold, which takes npm and pip. */
export default {
  ...base,
  roots: ['<rootDir>/test/clients'],
  testPathIgnorePatterns: ['/node_modules/'],
};
