import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports, Position, Slice } from '../kernel/ports.ts';
import { type LeaveAside, tried } from '../quarantine/leave-aside.ts';
import { carryOutMove } from './carry-out-move.ts';
import type { PersonMove } from './moves-port.ts';

/** Longer than any function runs: what began before a move may write of the person for so long. */
export const SETTLING_MS = 30 * 60_000;
const MOVES_A_TURN = 50;

/**
 * Goes on with moves of people that broke off, and looks once more after those that are through, as
 * with erasures. One that fails is left aside. Stops at `deadline`; returns how many were looked after.
 */
export async function resumeMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  let resumed = 0;
  let after: Position | null = null;
  // All people of an account may have moved: it is assessed once.
  const once = onceEach(reassess);
  do {
    const slice: Slice<PersonMove> = await ports.moves.open(
      { limit: MOVES_A_TURN, after },
      (from, error) => leaveAside({ work: 'MOVE', ...from }, error),
    );
    for (const { value: move } of slice.entries) {
      if (ports.now() >= deadline) return resumed;
      const result = await tried(leaveAside, { work: 'MOVE', ...move.from }, () =>
        resumeMove(ports, move, once, deadline),
      );
      if (result.kind === 'done') resumed += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return resumed;
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

/** Goes on with one move, or looks once more after it. */
export async function resumeMove(
  ports: Ports,
  move: PersonMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, into } = move;
  const isSettled = finishedAt !== null && ports.now() - finishedAt >= SETTLING_MS;
  const isThrough = await carryOutMove(ports, move, deadline);
  await reassess(into.accountId);
  if (isThrough && isSettled) await ports.moves.settle(move);
}
