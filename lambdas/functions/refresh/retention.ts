import { inParallel } from '../../app/kernel/in-parallel.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';
import type { Target } from '../../store/engine/keys.ts';
import type { RetentionStore } from '../../store/privacy/retention.ts';

export interface RetentionDeps {
  retention: RetentionStore;
  projector: Pick<Projector, 'project'>;
  now(): Instant;
}

const ITEMS_A_TURN = 100;

/**
 * Removes what is no longer kept (docs/privacy.md), the longest due first, and assesses the accounts
 * that it came from. Stops at `deadline`; what is left stays due, as does what fails. Returns how many
 * items were looked at.
 */
export async function enforceRetention(
  { retention, projector, now }: RetentionDeps,
  deadline: Instant,
): Promise<number> {
  const from = now();
  let after: string | null = null;
  let enforced = 0;
  do {
    const { items, resumeAfter } = await retention.due(from, after, ITEMS_A_TURN);
    const targets = await inParallel(items, (key) => retention.enforce(key));
    const { failures } = await projector.project(eachOnce(targets));
    // Their words may still be quoted: whoever looks at the failed run finds out why.
    if (failures[0]) throw failures[0].error;
    enforced += items.length;
    after = resumeAfter;
  } while (after !== null && now() < deadline);
  return enforced;
}

function eachOnce(targets: readonly (Target | null)[]): Target[] {
  const byName = new Map(
    targets.flatMap((target) =>
      target ? [[`${target.accountId}#${target.jobKey}`, target] as const] : [],
    ),
  );
  return [...byName.values()];
}
