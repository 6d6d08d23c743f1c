import type { Plugin } from 'rolldown';
import { slashed } from './slashed.ts';

/**
 * What Apollo Server and the SDK bring and this project never runs, a seventh of the bundle, by file,
 * with what is bundled instead. It has to be loaded and compiled at each cold start, wanted or not.
 */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // A builder for schemas that do not come built.
  [/@graphql-tools\/schema\/.*\.js$/, 'export const makeExecutableSchema = undefined;'],
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

/**
 * Apollo Server's plugins that are switched off, as it imports them when they are not. Anyone who used
 * one would be told that it is no function.
 */
const UNUSED_PLUGIN =
  /^\.\/plugin\/(?:cacheControl|disableSuggestions|inlineTrace|landingPage\/default|schemaReporting|usageReporting)\/index\.js$/;
const UNUSED = 'unused';

/** A plugin of the bundler that leaves out what never runs. */
export const standIns: Plugin = {
  name: 'stand-ins',
  resolveId: (source) => (UNUSED_PLUGIN.test(source) ? UNUSED : null),
  load: (id) =>
    id === UNUSED
      ? 'export default {};'
      : STAND_INS.find(([filter]) => filter.test(slashed(id)))?.[1],
};
