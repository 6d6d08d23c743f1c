import { defineConfig } from 'vite';

/** The console: static files that need nothing beside them but the API. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2022',
    outDir: '../dist/console',
    emptyOutDir: true,
    // Browsers that run the console load modules by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Libraries mark modules for servers that render React; a browser's bundle needs no mark.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
