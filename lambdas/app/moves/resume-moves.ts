import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { LeaveAside } from '../quarantine/leave-aside.ts';
import { isSettled, resumeOpen } from '../quarantine/resume-open.ts';
import { carryOutMove } from './carry-out-move.ts';
import type { PersonMove } from './moves-port.ts';

/**
 * Goes on with moves of people that broke off, and looks again after those that are through, as
 * with erasures. One that fails is left aside. Stops at `deadline`; returns how many were looked after.
 */
export async function resumeMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  // All people of an account may have moved: it is assessed once.
  const once = onceEach(reassess);
  return resumeOpen(
    {
      open: (request) =>
        ports.moves.open(request, (from, error) => leaveAside({ work: 'MOVE', ...from }, error)),
      subjectOf: (move) => ({ work: 'MOVE', ...move.from }),
      resume: (move) => resumeMove(ports, move, once, deadline),
      leaveAside,
      now: ports.now,
    },
    deadline,
  );
}

/** Calls a function once for each account. */
function onceEach(reassess: (accountId: string) => Promise<void>): typeof reassess {
  const done = new Map<string, Promise<void>>();
  return (accountId) => {
    const called = done.get(accountId) ?? reassess(accountId);
    done.set(accountId, called);
    return called;
  };
}

/** Goes on with one move, or looks again after it. */
export async function resumeMove(
  ports: Ports,
  move: PersonMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, into } = move;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await carryOutMove(ports, move, deadline);
  await reassess(into.accountId);
  if (isThrough && isLast) await ports.moves.settle(move);
}
