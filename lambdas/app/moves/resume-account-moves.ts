import type { Instant } from '../../domain/kernel/time.ts';
import { type LeaveAside, tried } from '../quarantine/leave-aside.ts';
import type { Ports, Position, Slice } from '../kernel/ports.ts';
import type { AccountMove } from './account-moves-port.ts';
import { carryOutAccountMove } from './carry-out-account-move.ts';
import { SETTLING_MS } from './resume-moves.ts';

const MOVES_A_TURN = 50;

/**
 * Goes on with moves of accounts that broke off, and looks once more after those that are through, as with
 * those of people. One that fails is left aside. Stops at `deadline`; returns how many were looked after.
 */
export async function resumeAccountMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  let resumed = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<AccountMove> = await ports.accountMoves.open(
      { limit: MOVES_A_TURN, after },
      (accountId, error) => leaveAside({ work: 'ACCOUNT_MOVE', accountId }, error),
    );
    for (const { value: move } of slice.entries) {
      if (ports.now() >= deadline) return resumed;
      const subject = { work: 'ACCOUNT_MOVE', accountId: move.fromId } as const;
      const result = await tried(leaveAside, subject, () =>
        resumeAccountMove(ports, move, reassess, deadline),
      );
      if (result.kind === 'done') resumed += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return resumed;
}

/** Goes on with one move, or looks once more after it. */
export async function resumeAccountMove(
  ports: Ports,
  move: AccountMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, fromId, intoId } = move;
  const isSettled = finishedAt !== null && ports.now() - finishedAt >= SETTLING_MS;
  const isThrough = await carryOutAccountMove(ports, move, deadline);
  for (const accountId of [fromId, intoId]) await reassess(accountId);
  if (isThrough && isSettled) await ports.accountMoves.settle(move);
}
