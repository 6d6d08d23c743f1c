import { Busy } from '../kernel/errors.ts';
import type { QuarantinedWork } from './quarantine-port.ts';

/** Puts failed work in the quarantine, counts and logs it. */
export type AddToQuarantine = (subject: QuarantinedWork, error: unknown) => Promise<void>;

/**
 * Outcome of one piece of work. `busy` means the table was busy: the work is not at fault and is retried soon
 * anyway.
 */
export type Attempted<T> = { kind: 'done'; value: T } | { kind: 'busy' } | { kind: 'quarantined' };

/** Runs one piece of work. A failure goes to the quarantine, so that the next one can run. */
export async function runOrQuarantine<T>(
  addToQuarantine: AddToQuarantine,
  subject: QuarantinedWork,
  work: () => Promise<T>,
): Promise<Attempted<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof Busy) return { kind: 'busy' };
    await addToQuarantine(subject, error);
    return { kind: 'quarantined' };
  }
}

interface Failure {
  target: { accountId: string; jobKey: string };
  error: unknown;
}

/**
 * This many failures at once, if also more than half of all, indicate a fault in our code rather than bad
 * records.
 */
const SYSTEMIC = 20;

/**
 * Quarantines accounts that could not be assessed, out of `total`. Returns how many failed only because the
 * table was busy. Throws if most failed, instead of quarantining every account.
 */
export async function quarantineAccounts(
  addToQuarantine: AddToQuarantine,
  failures: readonly Failure[],
  total: number,
): Promise<number> {
  const bad = failures.filter(({ error }) => !(error instanceof Busy));
  const [first] = bad;
  if (first && bad.length >= SYSTEMIC && bad.length * 2 > total) throw first.error;
  for (const { target, error } of bad)
    await addToQuarantine({ work: 'ASSESSMENT', ...target }, error);
  return failures.length - bad.length;
}

/**
 * Reads records of many accounts at once. If one cannot be read, narrows the read down to it, reports it to
 * `onUnreadable` and leaves it out of the result.
 */
export async function readEach<T>(
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
    // Bisect, so that a few bad records among many cost only a few reads each.
    const half = Math.ceil(accountIds.length / 2);
    const parts = [accountIds.slice(0, half), accountIds.slice(half)];
    const found = new Map<string, T>();
    for (const part of parts) {
      for (const [id, value] of await readEach(part, read, onUnreadable)) found.set(id, value);
    }
    return found;
  }
}
