import type { Plugin } from 'rolldown';
import { slashed } from './slashed.ts';

/**
 * Modules of Apollo Server and the SDK that this project never runs, by file, with their replacements. They
 * make up a seventh of the bundle and would be loaded and compiled in each cold start.
 */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  // Builds schemas from type definitions; ours is already built.
  [/@graphql-tools\/schema\/.*\.js$/, 'export const makeExecutableSchema = undefined;'],
  // Node has its own hash implementation.
  [/@apollo\/utils\.createhash\/.*\.js$/, "export { createHash } from 'node:crypto';"],
  // A function has its credentials in the environment and needs no profiles, SSO or metadata service.
  [
    /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  ],
  // This module detects graphql 17 by importing all of graphql, which prevents tree shaking.
  [
    /@apollo\/server\/dist\/esm\/incrementalDeliveryPolyfill\.js$/,
    `import { execute } from 'graphql';
     export const executeIncrementally = async (args) => execute(args);`,
  ],
];

/**
 * Apollo Server's disabled plugins, by the path it imports them from. Using one would fail as "not a
 * function".
 */
const UNUSED_PLUGIN =
  /^\.\/plugin\/(?:cacheControl|disableSuggestions|inlineTrace|landingPage\/default|schemaReporting|usageReporting)\/index\.js$/;
const UNUSED = 'unused';

/** Bundler plugin that replaces code that never runs. */
export const standIns: Plugin = {
  name: 'stand-ins',
  resolveId: (source) => (UNUSED_PLUGIN.test(source) ? UNUSED : null),
  load: (id) =>
    id === UNUSED
      ? 'export default {};'
      : STAND_INS.find(([filter]) => filter.test(slashed(id)))?.[1],
};
