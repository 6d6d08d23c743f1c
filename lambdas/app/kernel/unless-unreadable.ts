import { Busy } from './errors.ts';

export const UNREADABLE = 'unreadable';

/** What `read` finds, or that it cannot be read: then it keeps nothing else from being answered. */
export async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | typeof UNREADABLE> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Busy) throw error;
    return UNREADABLE;
  }
}
