import type { Instant } from '../../domain/kernel/time.ts';
import type { Position, Slice, SliceRequest } from '../kernel/ports.ts';
import { type LeaveAside, tried } from './leave-aside.ts';
import type { QuarantinedWork } from './quarantine-port.ts';

/**
 * How long after such work something that had begun before it may still write: more than any function
 * may run.
 */
const SETTLING_MS = 30 * 60_000;
const ENTRIES_A_TURN = 50;

export interface OpenWork<T> {
  /** What is open in its ledger. */
  open(request: SliceRequest): Promise<Slice<T>>;
  subjectOf(entry: T): QuarantinedWork;
  resume(entry: T): Promise<void>;
  leaveAside: LeaveAside;
  now(): Instant;
}

/**
 * Goes on with all work of a ledger that is open. What fails is left aside, and tried again at the next run
 * too. Stops at `deadline`; returns how many entries were looked after.
 */
export async function resumeOpen<T>(
  { open, subjectOf, resume, leaveAside, now }: OpenWork<T>,
  deadline: Instant,
): Promise<number> {
  let resumed = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<T> = await open({ limit: ENTRIES_A_TURN, after });
    for (const { value } of slice.entries) {
      if (now() >= deadline) return resumed;
      const result = await tried(leaveAside, subjectOf(value), () => resume(value));
      if (result.kind === 'done') resumed += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return resumed;
}

/** Whether nothing that had begun before work was through can write any more. */
export function isSettled(finishedAt: Instant | null, now: Instant): boolean {
  return finishedAt !== null && now - finishedAt >= SETTLING_MS;
}
