import type { RunEnvironment } from './run/import-run.ts';

/** The browser environment of an import. */
export const pageEnvironment: RunEnvironment = {
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
