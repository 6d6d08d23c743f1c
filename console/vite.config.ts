import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { referenceOf } from './docs/reference.ts';

const SCHEMA = join(import.meta.dirname, '..', 'schema.graphql');

/**
 * Serves the schema as a file and its reference as a page, so that both are available even if the API does
 * not allow introspection.
 */
const apiReference: Plugin = {
  name: 'api-reference',
  buildStart() {
    const source = readFileSync(SCHEMA, 'utf8');
    this.emitFile({ type: 'asset', fileName: 'schema.graphql', source });
  },
  transformIndexHtml: (html) =>
    html.replace('<!--reference-->', () => referenceOf(readFileSync(SCHEMA, 'utf8'))),
};

/** Builds the console and the API reference as static files that depend only on the API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [apiReference],
  build: {
    target: 'es2022',
    outDir: '../dist/console',
    emptyOutDir: true,
    // All supported browsers support module preloading.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'docs/index.html'].map((page) => join(import.meta.dirname, page)),
      // Puts code shared by most pages into one chunk instead of thirty.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'common', test: /src.(?:design|lists|format|api|shell)/, minShareCount: 6 },
          ],
        },
      },
      onLog: (level, log, report) => {
        // Libraries mark modules with directives for server components, which a browser bundle does not need.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
