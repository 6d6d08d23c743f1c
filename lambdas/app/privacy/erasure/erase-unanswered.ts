import type { Respondent } from '../../../domain/people/respondent.ts';
import { erasesAt } from '../../../domain/people/withdrawal.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { Ports, Position, Slice } from '../../kernel/ports.ts';
import { type LeaveAside, tried } from '../../quarantine/leave-aside.ts';
import { eraseAsAsked } from '../withdrawal-decide.ts';

const REQUESTS_A_TURN = 50;

/**
 * Begins the erasure of those whose withdrawal no one has decided on in time; what is left to be
 * removed is in the ledger. One that fails is left aside and tried again at the next run. Stops at
 * `deadline`; returns how many were begun.
 */
export async function eraseUnanswered(
  ports: Ports,
  leaveAside: LeaveAside,
  deadline: Instant,
): Promise<number> {
  let begun = 0;
  let after: Position | null = null;
  do {
    const slice: Slice<Respondent> = await ports.respondents.withdrawing(
      { limit: REQUESTS_A_TURN, after },
      (respondentId, error) => leaveAside({ work: 'ERASURE', respondentId }, error),
    );
    for (const { value } of slice.entries) {
      // The oldest comes first.
      if (!isDue(value, ports.now()) || ports.now() >= deadline) return begun;
      const subject = { work: 'ERASURE', respondentId: value.id } as const;
      const result = await tried(leaveAside, subject, () => eraseDue(ports, value));
      if (result.kind === 'done') begun += 1;
    }
    after = slice.resumeAfter;
  } while (after !== null);
  return begun;
}

/** A person whose request was dismissed meanwhile stays. */
async function eraseDue(ports: Ports, { accountId, id }: Respondent): Promise<void> {
  await eraseAsAsked(ports, async () => {
    const found = await ports.respondents.get(accountId, id);
    return found && isDue(found.value, ports.now()) ? found : null;
  });
}

function isDue({ withdrawal }: Respondent, now: Instant): boolean {
  return withdrawal !== null && erasesAt(withdrawal) <= now;
}
