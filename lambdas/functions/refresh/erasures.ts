import type { Ports } from '../../app/kernel/ports.ts';
import { resumeAccountMoves } from '../../app/moves/resume-account-moves.ts';
import { resumeMoves } from '../../app/moves/resume-moves.ts';
import { eraseUnanswered } from '../../app/privacy/erasure/erase-unanswered.ts';
import { resumeErasures } from '../../app/privacy/erasure/resume-erasures.ts';
import type { LeaveAside } from '../../app/quarantine/leave-aside.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';
import { reassessing } from '../quarantine/project-or-throw.ts';

export interface ErasureDeps {
  ports: Ports;
  projector: Pick<Projector, 'project'>;
  leaveAside: LeaveAside;
}

/**
 * Starts erasures that were neither confirmed nor dismissed in time, resumes interrupted ones, and re-checks
 * recent ones. Then resumes merges of accounts and contacts. Returns how many it processed.
 */
export async function resumeErasuresAndMerges(
  { ports, projector, leaveAside }: ErasureDeps,
  deadline: Instant,
): Promise<number> {
  await eraseUnanswered(ports, leaveAside, deadline);
  const reassess = reassessing(ports, projector);
  const erasures = await resumeErasures(ports, reassess, leaveAside, deadline);
  // An account being merged is not assessed until the merge is complete, so accounts come before contacts.
  const accounts = await resumeAccountMoves(ports, reassess, leaveAside, deadline);
  const people = await resumeMoves(ports, reassess, leaveAside, deadline);
  return erasures + people + accounts;
}
