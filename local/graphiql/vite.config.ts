import { defineConfig } from 'vite';

/** Bundles everything GraphiQL needs, including editor workers, so that it loads nothing from a CDN. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Libraries mark modules for React Server Components; a browser bundle does not need the directive.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
