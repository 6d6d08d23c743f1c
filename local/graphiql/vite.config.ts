import { defineConfig } from 'vite';

/** Everything that GraphiQL needs, editor workers included, in files of its own: no CDN. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Libraries mark modules for servers that render React; a browser's bundle needs no mark.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
