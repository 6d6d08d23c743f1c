import type { Instant } from '../../domain/kernel/time.ts';
import type { Position, Slice, SliceRequest } from '../kernel/ports.ts';
import { type AddToQuarantine, runOrQuarantine } from './run-or-quarantine.ts';
import type { QuarantinedWork } from './quarantine-port.ts';

/**
 * How long writes that began before the work finished may still be in flight. Longer than any function can
 * run.
 */
const SETTLING_MS = 30 * 60_000;
const ENTRIES_A_TURN = 50;

export interface OpenWork<T> {
  /** Open entries of the ledger. */
  open(request: SliceRequest): Promise<Slice<T>>;
  subjectOf(entry: T): QuarantinedWork;
  resume(entry: T): Promise<void>;
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

/**
 * Resumes all open work of a ledger. Failures go to the quarantine and are also retried by the next run.
 * Stops at `deadline`. Returns the number of entries processed.
 */
export async function resumeOpen<T>(
  { open, subjectOf, resume, addToQuarantine, now }: OpenWork<T>,
  deadline: Instant,
): Promise<number> {
  let resumed = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<T> = await open({ limit: ENTRIES_A_TURN, after });
    for (const { value } of slice.entries) {
      if (now() >= deadline) return resumed;
      const result = await runOrQuarantine(addToQuarantine, subjectOf(value), () => resume(value));
      if (result.kind === 'done') resumed += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return resumed;
}

/** Returns whether no write that began before the work finished can still be in flight. */
export function isSettled(finishedAt: Instant | null, now: Instant): boolean {
  return finishedAt !== null && now - finishedAt >= SETTLING_MS;
}
