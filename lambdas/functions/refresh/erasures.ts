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
 * Begins the erasures that no one confirmed or dismissed in time, goes on with those that broke off,
 * and looks again after recent ones; the same with people and accounts that were merged. Returns how many.
 */
export async function goOnWithErasures(
  { ports, projector, leaveAside }: ErasureDeps,
  deadline: Instant,
): Promise<number> {
  await eraseUnanswered(ports, leaveAside, deadline);
  const reassess = reassessing(ports, projector);
  const erasures = await resumeErasures(ports, reassess, leaveAside, deadline);
  // An account that is merged is not assessed before it is through: it comes before its people's rest.
  const accounts = await resumeAccountMoves(ports, reassess, leaveAside, deadline);
  const people = await resumeMoves(ports, reassess, leaveAside, deadline);
  return erasures + people + accounts;
}
