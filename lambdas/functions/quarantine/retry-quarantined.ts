import { resumeAccountMove } from '../../app/moves/resume-account-moves.ts';
import { resumeMove } from '../../app/moves/resume-moves.ts';
import { resumeErasure } from '../../app/privacy/erasure/resume-erasures.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { type AddToQuarantine, runOrQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import type { QuarantinedWork } from '../../app/quarantine/quarantine-port.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { RetentionStore } from '../../store/privacy/retention.ts';
import type { Projector } from '../projector/projector.ts';
import { projectOrThrow, createReassess } from './project-or-throw.ts';

export interface RetryDeps {
  ports: Ports;
  projector: Pick<Projector, 'project'>;
  retention: Pick<RetentionStore, 'enforce'>;
  addToQuarantine: AddToQuarantine;
  /** Called with the number of entries, if there are any. */
  onSize(total: number): void;
}

const ENTRIES_A_RUN = 50;

/**
 * Retries quarantined work that is due, until `deadline`. Successful entries are removed; failed ones wait
 * twice as long. Returns how many succeeded.
 */
export async function retryQuarantined(deps: RetryDeps, deadline: Instant): Promise<number> {
  const { quarantine, now } = deps.ports;
  const { total, entries } = await quarantine.due(ENTRIES_A_RUN);
  if (total > 0) deps.onSize(total);
  let succeeded = 0;
  for (const entry of entries) {
    if (now() >= deadline) break;
    const { subject } = entry;
    const result = await runOrQuarantine(deps.addToQuarantine, subject, () =>
      retryOne(deps, subject, deadline),
    );
    if (result.kind !== 'done' || !result.value) continue;
    await quarantine.release(entry);
    succeeded += 1;
  }
  return succeeded;
}

/** Repeats the work. Returns false if another function does it. */
async function retryOne(
  { ports, projector, retention }: RetryDeps,
  subject: QuarantinedWork,
  deadline: Instant,
): Promise<boolean> {
  switch (subject.work) {
    case 'ASSESSMENT': {
      const { accountId, jobKey } = subject;
      await projectOrThrow(projector, [{ accountId, jobKey }]);
      return true;
    }
    case 'RETENTION': {
      const target = await retention.enforce(subject.item);
      if (target) await projectOrThrow(projector, [target]);
      return true;
    }
    case 'ERASURE': {
      const erasure = await ports.erasures.get(subject.respondentId);
      if (erasure) await resumeErasure(ports, erasure, createReassess(ports, projector), deadline);
      return true;
    }
    case 'ACCOUNT_MOVE': {
      const move = await ports.accountMoves.get(subject.accountId);
      if (move) await resumeAccountMove(ports, move, createReassess(ports, projector), deadline);
      return true;
    }
    case 'MOVE': {
      const move = await ports.moves.get(subject);
      if (move) await resumeMove(ports, move, createReassess(ports, projector), deadline);
      return true;
    }
    // Sweeps resume on their own. The entry of one that failed again would not be due yet, so this one can be
    // released.
    case 'SWEEP':
      return true;
    // The refresh retries these and settles the entry.
    case 'SNAPSHOT':
    case 'LEARNING':
      return false;
  }
}
