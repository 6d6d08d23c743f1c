import type { RunSurroundings } from './run/import-run.ts';

/** The browser environment of an import. */
export const pageSurroundings: RunSurroundings = {
  isOnline: () => navigator.onLine,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
      signal.addEventListener('abort', () => resolve(), { once: true });
    }),
  watch: (goOn, signal) => {
    addEventListener('online', goOn, { signal });
    // Makes the browser ask before the page is left.
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  },
};
