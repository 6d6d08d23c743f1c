import { Busy } from './errors.ts';

export const UNREADABLE = 'unreadable';

/**
 * Returns what `read` returns, or UNREADABLE if it throws, so that one unreadable record doesn't fail the
 * whole response. Rethrows Busy.
 */
export async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | typeof UNREADABLE> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Busy) throw error;
    return UNREADABLE;
  }
}
