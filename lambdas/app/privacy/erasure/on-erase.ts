import { forgetInCampaigns } from '../../campaigns/forget-in-campaigns.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports } from '../../kernel/ports.ts';
import { forgetContact } from '../../work/forget-person.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * What else is held on a person, beside who they are and what they answered: each is removed by an
 * erasure. Idempotent, since an erasure that was interrupted does it again.
 */
export const ON_ERASE: readonly ((ports: Ports, erasure: Erasure) => Promise<void>)[] = [
  (ports, person) => ports.erasures.deleteQuotes(person),
  // Before the links: what people count for is told by theirs.
  forgetInCampaigns,
  (ports, { accountId, respondentId }) => ports.surveyLinks.deleteLinksOf(accountId, respondentId),
  removeSnoozes,
  forgetActivities,
  eraseFormer,
];

/** Before it is forgotten who became the person. */
async function forgetActivities(ports: Ports, erasure: Erasure): Promise<void> {
  const former = await ports.moves.into(erasure);
  const ids = [erasure.respondentId, ...former.map(({ from }) => from.respondentId)];
  await forgetContact(ports, erasure.accountId, ids);
}

/**
 * Those merged into the person are erased too: where an older copy of the table is restored, they are someone
 * of their own again. With the entry goes that they ever became the person.
 */
async function eraseFormer(ports: Ports, erasure: Erasure): Promise<void> {
  const { mode, erasedAt } = erasure;
  for (const move of await ports.moves.into(erasure)) {
    const entry = { mode, erasedAt, finishedAt: null, pseudonymId: null, submissionIds: [] };
    await ports.erasures.record({ ...move.from, ...entry });
    await ports.moves.forget(move);
  }
}

/**
 * What was snoozed before comes back: the note may name anyone, and what the account is compared
 * with is made of their answers, too.
 */
async function removeSnoozes(
  { jobs, snoozes }: Ports,
  { accountId, erasedAt }: Erasure,
): Promise<void> {
  await inParallel(await jobs.keys(), async (jobKey) => {
    const known = await snoozes.get({ accountId, jobKey });
    if (!known || known.value.at > erasedAt) return;
    // One that is lost was written again, or undone, after the person was erased.
    await snoozes.remove({ accountId, jobKey }, known.version);
  });
}
