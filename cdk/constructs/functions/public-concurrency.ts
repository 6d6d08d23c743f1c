import type { Settings } from '../../settings.ts';

/**
 * The copies reserved for a function that anyone may call, by those of the API: load on it
 * leaves the API its share. None run while the stage is paused.
 */
export function publicConcurrency({
  reservedConcurrency,
  paused,
}: Pick<Settings, 'reservedConcurrency' | 'paused'>): number | undefined {
  if (paused) return 0;
  return reservedConcurrency && Math.ceil(reservedConcurrency / 4);
}
