import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import {
  type AddToQuarantine,
  quarantineAccounts,
  runOrQuarantine,
} from '../../app/quarantine/run-or-quarantine.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';
import type { Target } from '../../store/engine/keys/keys.ts';
import type { Removed } from '../../app/privacy/retention-run.ts';
import type { Count, RetentionStore } from '../../store/privacy/retention.ts';

export interface RetentionDeps {
  retention: RetentionStore;
  projector: Pick<Projector, 'project'>;
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

const ITEMS_A_TURN = 100;

/**
 * Removes data past its retention period (docs/privacy.md), oldest first, and reassesses the affected
 * accounts. Failing items are quarantined and stay due. Stops at `deadline`; the rest stays due. Records the
 * run and the removed counts once at the end, so an interrupted run leaves the previous record. Returns how
 * many items were processed.
 */
export async function enforceRetention(
  { retention, projector, addToQuarantine, now }: RetentionDeps,
  deadline: Instant,
): Promise<number> {
  const from = now();
  let after: string | null = null;
  let enforced = 0;
  const { count, removed } = counter();
  do {
    const { items, resumeAfter } = await retention.due(from, after, ITEMS_A_TURN);
    const results = await inParallel(items, (item) =>
      runOrQuarantine(addToQuarantine, { work: 'RETENTION', item }, () =>
        retention.enforce(item, count),
      ),
    );
    const targets = eachOnce(
      results.map((result) => (result.kind === 'done' ? result.value : null)),
    );
    const { failures } = await projector.project(targets);
    // These accounts may still quote the removed text, so they are quarantined, which retries them and raises
    // an alarm.
    await quarantineAccounts(addToQuarantine, failures, targets.length);
    enforced += items.length;
    after = resumeAfter;
  } while (after !== null && now() < deadline);
  await retention.recordRun(now(), removed());
  return enforced;
}

function counter(): { count: Count; removed(): Removed } {
  const counts = { words: 0, names: 0, answers: 0, snoozes: 0 };
  const people = new Set<string>();
  return {
    count: (what, count, person) => {
      counts[what] += count;
      if (count > 0 && person !== null) people.add(person);
    },
    removed: () => ({ ...counts, people: people.size }),
  };
}

function eachOnce(targets: readonly (Target | null)[]): Target[] {
  const byName = new Map(
    targets.flatMap((target) =>
      target ? [[`${target.accountId}#${target.jobKey}`, target] as const] : [],
    ),
  );
  return [...byName.values()];
}
