import type { Instant } from '../../domain/kernel/time.ts';
import type { AddToQuarantine } from '../quarantine/run-or-quarantine.ts';
import { isSettled, resumeOpen } from '../quarantine/resume-open.ts';
import type { Ports } from '../kernel/ports.ts';
import type { AccountMove } from './account-moves-port.ts';
import { runAccountMove } from './run-account-move.ts';

/**
 * Resumes interrupted account merges, and repeats finished ones until they are settled to catch late writes,
 * as `resumeMoves` does for contacts. Failures go to the quarantine. Stops at `deadline`. Returns the number
 * of merges processed.
 */
export async function resumeAccountMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  addToQuarantine: AddToQuarantine,
  deadline: Instant,
): Promise<number> {
  return resumeOpen(
    {
      open: (request) =>
        ports.accountMoves.open(request, (accountId, error) =>
          addToQuarantine({ work: 'ACCOUNT_MOVE', accountId }, error),
        ),
      subjectOf: (move) => ({ work: 'ACCOUNT_MOVE', accountId: move.fromId }),
      resume: (move) => resumeAccountMove(ports, move, reassess, deadline),
      addToQuarantine,
      now: ports.now,
    },
    deadline,
  );
}

/** Resumes a merge, or repeats a finished one to catch late writes. Settles it if no more can follow. */
export async function resumeAccountMove(
  ports: Ports,
  move: AccountMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, fromId, intoId } = move;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await runAccountMove(ports, move, deadline);
  for (const accountId of [fromId, intoId]) await reassess(accountId);
  if (isThrough && isLast) await ports.accountMoves.settle(move);
}
