import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { AddToQuarantine } from '../quarantine/run-or-quarantine.ts';
import { isSettled, resumeOpen } from '../quarantine/resume-open.ts';
import { runMove } from './run-move.ts';
import type { PersonMove } from './moves-port.ts';

/**
 * Resumes interrupted merges of contacts, and repeats finished ones until they are settled to catch late
 * writes, as `resumeErasures` does. Failures go to the quarantine. Stops at `deadline`. Returns the number of
 * merges processed.
 */
export async function resumeMoves(
  ports: Ports,
  reassess: (accountId: string) => Promise<void>,
  addToQuarantine: AddToQuarantine,
  deadline: Instant,
): Promise<number> {
  // Assess each account once, even if many of its contacts moved.
  const reassessOnce = onceEach(reassess);
  return resumeOpen(
    {
      open: (request) =>
        ports.moves.open(request, (from, error) =>
          addToQuarantine({ work: 'MOVE', ...from }, error),
        ),
      subjectOf: (move) => ({ work: 'MOVE', ...move.from }),
      resume: (move) => resumeMove(ports, move, reassessOnce, deadline),
      addToQuarantine,
      now: ports.now,
    },
    deadline,
  );
}

/** Wraps a function so that it runs once per account. */
function onceEach(reassess: (accountId: string) => Promise<void>): typeof reassess {
  const done = new Map<string, Promise<void>>();
  return (accountId) => {
    const called = done.get(accountId) ?? reassess(accountId);
    done.set(accountId, called);
    return called;
  };
}

/** Resumes a merge, or repeats a finished one to catch late writes. Settles it if no more can follow. */
export async function resumeMove(
  ports: Ports,
  move: PersonMove,
  reassess: (accountId: string) => Promise<void>,
  deadline: Instant,
): Promise<void> {
  const { finishedAt, into } = move;
  const isLast = isSettled(finishedAt, ports.now());
  const isThrough = await runMove(ports, move, deadline);
  await reassess(into.accountId);
  if (isThrough && isLast) await ports.moves.settle(move);
}
