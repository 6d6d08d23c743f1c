import type { Settings } from '../../settings.ts';

/**
 * Reserved concurrency of a public function, derived from the API's, so that load on it leaves the API its
 * share. Zero while the stage is paused.
 */
export function publicConcurrency({
  reservedConcurrency,
  paused,
}: Pick<Settings, 'reservedConcurrency' | 'paused'>): number | undefined {
  if (paused) return 0;
  return reservedConcurrency && Math.ceil(reservedConcurrency / 4);
}
