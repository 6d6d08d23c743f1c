import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Anyone who used what it takes the place of would be told that it is no function. */
const NOTHING = 'module.exports = {};';

/**
 * What Apollo Server and the SDK bring and this project never runs, a third of the bundle, by file,
 * with what is bundled instead. It has to be loaded and compiled at each cold start, wanted or not.
 */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Plugins that are switched off.
  [
    /@apollo\/server\/dist\/esm\/plugin\/(?:cacheControl|inlineTrace|landingPage\/default|schemaReporting|usageReporting)\/index\.js$/,
    NOTHING,
  ],
  // A builder for schemas that do not come built, and a logger for servers that are given none.
  [/@graphql-tools\/schema\/.*\.js$/, NOTHING],
  [/\/loglevel\/lib\/loglevel\.js$/, NOTHING],
  // Node has a hash of its own.
  [/@apollo\/utils\.createhash\/.*\.js$/, "export { createHash } from 'node:crypto';"],
  // A function has its credentials in its environment: there are no profiles, no sign-on and no
  // metadata service to look for them in.
  [
    /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  ],
  // It looks for graphql 17 by importing all of graphql, of which nothing falls away then.
  [
    /@apollo\/server\/dist\/esm\/incrementalDeliveryPolyfill\.js$/,
    `import { execute } from 'graphql';
     export const executeIncrementally = async (args) => execute(args);`,
  ],
];

/** A plugin of esbuild that leaves out what never runs. */
export const standIns: Plugin = {
  name: 'stand-ins',
  setup(build) {
    for (const [filter, contents] of STAND_INS) {
      build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    }
  },
};
