import {
  type AddToQuarantine,
  quarantineAccounts,
} from '../../app/quarantine/run-or-quarantine.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface RefreshDeps {
  sweeps: Pick<SweepStore, 'due'>;
  projector: Pick<Projector, 'project'>;
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

const TARGETS_A_TURN = 200;

/**
 * Reassesses only the accounts whose assessment has passed its `validUntil`. A failing account is
 * quarantined. Stops at `deadline`; the rest stays due. Returns how many were assessed.
 */
export async function refreshDue(
  { sweeps, projector, addToQuarantine, now }: RefreshDeps,
  deadline: Instant,
): Promise<{ assessed: number; failed: number }> {
  const from = now();
  let after: string | null = null;
  let assessed = 0;
  let failed = 0;
  do {
    const { targets, resumeAfter } = await sweeps.due(from, after, TARGETS_A_TURN);
    const { failures } = await projector.project(targets);
    await quarantineAccounts(addToQuarantine, failures, targets.length);
    assessed += targets.length - failures.length;
    failed += failures.length;
    after = resumeAfter;
  } while (after !== null && now() < deadline);
  return { assessed, failed };
}
