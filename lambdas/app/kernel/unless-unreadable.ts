import { Busy } from './errors.ts';

export const UNREADABLE = 'unreadable';

/** Returns UNREADABLE if `read` throws, so that one bad record doesn't fail the response. Rethrows Busy. */
export async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | typeof UNREADABLE> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Busy) throw error;
    return UNREADABLE;
  }
}
