import type { Respondent } from '../../../domain/people/respondent.ts';
import { erasesAt } from '../../../domain/people/withdrawal.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { Ports, Position, Slice } from '../../kernel/ports.ts';
import { type AddToQuarantine, runOrQuarantine } from '../../quarantine/run-or-quarantine.ts';
import { eraseAsAsked } from '../withdrawal-decide.ts';

const REQUESTS_A_TURN = 50;

/**
 * Starts the erasure of people whose withdrawal request was not decided in time. The ledger records what is
 * left to remove. Failures go to the quarantine and are retried by the next run. Stops at `deadline`. Returns
 * the number of erasures started.
 */
export async function eraseUnanswered(
  ports: Ports,
  addToQuarantine: AddToQuarantine,
  deadline: Instant,
): Promise<number> {
  let begun = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<Respondent> = await ports.respondents.withdrawing(
      { limit: REQUESTS_A_TURN, after },
      (respondentId, error) => addToQuarantine({ work: 'ERASURE', respondentId }, error),
    );
    for (const { value } of slice.entries) {
      // Oldest first, so no later one is due.
      if (!isDue(value, ports.now()) || ports.now() >= deadline) return begun;
      const subject = { work: 'ERASURE', respondentId: value.id } as const;
      const result = await runOrQuarantine(addToQuarantine, subject, () => eraseDue(ports, value));
      if (result.kind === 'done') begun += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return begun;
}

/** Keeps the person if the request was dismissed meanwhile. */
async function eraseDue(ports: Ports, { accountId, id }: Respondent): Promise<void> {
  await eraseAsAsked(ports, async () => {
    const found = await ports.respondents.get(accountId, id);
    return found && isDue(found.value, ports.now()) ? found : null;
  });
}

function isDue({ withdrawal }: Respondent, now: Instant): boolean {
  return withdrawal !== null && erasesAt(withdrawal) <= now;
}
