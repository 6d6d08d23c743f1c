import type { RunSurroundings } from './run/import-run.ts';

/** What an import needs of the page that it runs in. */
export const pageSurroundings: RunSurroundings = {
  isOnline: () => navigator.onLine,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
      signal.addEventListener('abort', () => resolve(), { once: true });
    }),
  watch: (goOn, signal) => {
    addEventListener('online', goOn, { signal });
    // The browser asks whether the page may be left.
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  },
};
