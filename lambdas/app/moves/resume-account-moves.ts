import type { Instant } from '../../domain/kernel/time.ts';
import type { LeaveAside } from '../quarantine/leave-aside.ts';
import { isSettled, resumeOpen } from '../quarantine/resume-open.ts';
import type { Ports } from '../kernel/ports.ts';
import type { AccountMove } from './account-moves-port.ts';
import { carryOutAccountMove } from './carry-out-account-move.ts';

/**
 * Goes on with moves of accounts that broke off, and looks again after those that are through, as with
 * those of people. One that fails is left aside. Stops at `deadline`; returns how many were looked after.
 */
export async function resumeAccountMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  return resumeOpen(
    {
      open: (request) =>
        ports.accountMoves.open(request, (accountId, error) =>
          leaveAside({ work: 'ACCOUNT_MOVE', accountId }, error),
        ),
      subjectOf: (move) => ({ work: 'ACCOUNT_MOVE', accountId: move.fromId }),
      resume: (move) => resumeAccountMove(ports, move, reassess, deadline),
      leaveAside,
      now: ports.now,
    },
    deadline,
  );
}

/** Goes on with one move, or looks again after it. */
export async function resumeAccountMove(
  ports: Ports,
  move: AccountMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, fromId, intoId } = move;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await carryOutAccountMove(ports, move, deadline);
  for (const accountId of [fromId, intoId]) await reassess(accountId);
  if (isThrough && isLast) await ports.accountMoves.settle(move);
}
