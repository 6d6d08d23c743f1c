import type { Ports } from '../../app/kernel/ports.ts';
import { resumeAccountMoves } from '../../app/moves/resume-account-moves.ts';
import { resumeMoves } from '../../app/moves/resume-moves.ts';
import { eraseUnanswered } from '../../app/privacy/erasure/erase-unanswered.ts';
import { resumeErasures } from '../../app/privacy/erasure/resume-erasures.ts';
import type { AddToQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';
import { createReassess } from '../quarantine/project-or-throw.ts';

export interface ErasureDeps {
  ports: Ports;
  projector: Pick<Projector, 'project'>;
  addToQuarantine: AddToQuarantine;
}

/**
 * Starts erasures that were neither confirmed nor dismissed in time, resumes interrupted ones, and re-checks
 * recent ones. Then resumes merges of accounts and contacts. Returns how many it processed.
 */
export async function resumeErasuresAndMerges(
  { ports, projector, addToQuarantine }: ErasureDeps,
  deadline: Instant,
): Promise<number> {
  await eraseUnanswered(ports, addToQuarantine, deadline);
  const reassess = createReassess(ports, projector);
  const erasures = await resumeErasures(ports, reassess, addToQuarantine, deadline);
  // An account being merged is not assessed until the merge is complete, so accounts come before contacts.
  const accounts = await resumeAccountMoves(ports, reassess, addToQuarantine, deadline);
  const people = await resumeMoves(ports, reassess, addToQuarantine, deadline);
  return erasures + people + accounts;
}
