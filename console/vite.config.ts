import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { referenceOf } from './docs/reference.ts';

const SCHEMA = join(import.meta.dirname, '..', 'schema.graphql');

/** Serves the schema as a file, and its reference as a page, also where the API does not tell it. */
const apiReference: Plugin = {
  name: 'api-reference',
  buildStart() {
    const source = readFileSync(SCHEMA, 'utf8');
    this.emitFile({ type: 'asset', fileName: 'schema.graphql', source });
  },
  transformIndexHtml: (html) =>
    html.replace('<!--reference-->', () => referenceOf(readFileSync(SCHEMA, 'utf8'))),
};

/** The console and the API's reference: static files that need nothing beside them but the API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [apiReference],
  build: {
    target: 'es2022',
    outDir: '../dist/console',
    emptyOutDir: true,
    // Browsers that run the console load modules by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'docs/index.html'].map((page) => join(import.meta.dirname, page)),
      // What most pages share comes in one file, not in thirty.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'common', test: /src.(?:design|lists|format|api|shell)/, minShareCount: 6 },
          ],
        },
      },
      onLog: (level, log, report) => {
        // Libraries mark modules for servers that render React; a browser's bundle needs no mark.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
