import { Busy } from '../kernel/errors.ts';
import type { QuarantinedWork } from './quarantine-port.ts';

/** Enters a failure in the quarantine, counts it and writes it down. */
export type LeaveAside = (subject: QuarantinedWork, error: unknown) => Promise<void>;

/** What one piece of work came to: a busy table is no fault of the work, and is tried again soon anyway. */
export type Tried<T> = { kind: 'done'; value: T } | { kind: 'busy' } | { kind: 'left aside' };

/** Does one piece of work; one that fails is left aside, so that the next has its turn. */
export async function tried<T>(
  leaveAside: LeaveAside,
  subject: QuarantinedWork,
  work: () => Promise<T>,
): Promise<Tried<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof Busy) return { kind: 'busy' };
    await leaveAside(subject, error);
    return { kind: 'left aside' };
  }
}

interface Failure {
  target: { accountId: string; jobKey: string };
  error: unknown;
}

/** So many failures at once, and more than half of all, are no bad records but a fault of ours. */
const SYSTEMIC = 20;

/**
 * Leaves accounts aside that could not be assessed, of so many that were tried; answers how many the
 * table was too busy for. Throws where nearly all fail: going on would leave everyone aside.
 */
export async function leaveAccountsAside(
  leaveAside: LeaveAside,
  failures: readonly Failure[],
  total: number,
): Promise<number> {
  const bad = failures.filter(({ error }) => !(error instanceof Busy));
  const [first] = bad;
  if (first && bad.length >= SYSTEMIC && bad.length * 2 > total) throw first.error;
  for (const { target, error } of bad) await leaveAside({ work: 'ASSESSMENT', ...target }, error);
  return failures.length - bad.length;
}

/**
 * Reads records of many accounts at once, or one by one where one of them cannot be read: that one is
 * left aside, and missing in what is found.
 */
export async function readable<T>(
  accountIds: readonly string[],
  read: (accountIds: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  onUnreadable: (accountId: string, error: unknown) => Promise<void>,
): Promise<ReadonlyMap<string, T>> {
  try {
    return await read(accountIds);
  } catch (error) {
    if (error instanceof Busy) throw error;
    if (accountIds.length === 1) {
      for (const id of accountIds) await onUnreadable(id, error);
      return new Map();
    }
    // Halves: a few bad ones among many cost a few reads each.
    const half = Math.ceil(accountIds.length / 2);
    const parts = [accountIds.slice(0, half), accountIds.slice(half)];
    const found = new Map<string, T>();
    for (const part of parts) {
      for (const [id, value] of await readable(part, read, onUnreadable)) found.set(id, value);
    }
    return found;
  }
}
