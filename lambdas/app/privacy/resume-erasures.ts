import type { Instant } from '../../domain/kernel/time.ts';
import { type LeaveAside, tried } from '../quarantine/leave-aside.ts';
import type { Ports, Position, Slice } from '../kernel/ports.ts';
import { carryOutErasure } from './carry-out-erasure.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * How long after an erasure something that had begun before it may still write: more than any
 * function may run.
 */
const SETTLING_MS = 30 * 60_000;
const ERASURES_A_TURN = 50;

/**
 * Goes on with erasures that broke off, and looks once more after those that are through: what was
 * under way when they began may have left something behind. `reassess` brings an account's figures in
 * line with its facts. One that fails is left aside, and tried again at the next run too. Stops at
 * `deadline`; returns how many erasures were looked after.
 */
export async function resumeErasures(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  let resumed = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<Erasure> = await ports.erasures.open(
      { limit: ERASURES_A_TURN, after },
      (respondentId, error) => leaveAside({ work: 'ERASURE', respondentId }, error),
    );
    for (const { value: erasure } of slice.entries) {
      if (ports.now() >= deadline) return resumed;
      const subject = { work: 'ERASURE', respondentId: erasure.respondentId } as const;
      const result = await tried(leaveAside, subject, () =>
        resumeErasure(ports, erasure, reassess, deadline),
      );
      if (result.kind === 'done') resumed += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return resumed;
}

/** Goes on with one erasure, or looks once more after it. */
export async function resumeErasure(
  ports: Ports,
  erasure: Erasure,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { accountId, respondentId, finishedAt } = erasure;
  const isSettled = finishedAt !== null && ports.now() - finishedAt >= SETTLING_MS;
  const isThrough = await carryOutErasure(ports, erasure, deadline);
  await reassess(accountId);
  if (isThrough && isSettled) await ports.erasures.settle(respondentId);
}
