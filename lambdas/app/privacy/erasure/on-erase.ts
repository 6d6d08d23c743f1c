import { forgetInCampaigns } from '../../campaigns/forget-in-campaigns.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports } from '../../kernel/ports.ts';
import { forgetContact } from '../../work/forget-person.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * Removes what else is stored about a person, apart from their record and answers. Each step is idempotent,
 * because an interrupted erasure repeats it.
 */
export const ON_ERASE: readonly ((ports: Ports, erasure: Erasure) => Promise<void>)[] = [
  (ports, person) => ports.erasures.deleteQuotes(person),
  // Before the survey links are deleted, as the campaign counts depend on them.
  forgetInCampaigns,
  (ports, { accountId, respondentId }) => ports.surveyLinks.deleteLinksOf(accountId, respondentId),
  removeSnoozes,
  forgetActivities,
  eraseFormer,
];

/** Must run before `eraseFormer` deletes the records of merges into the person. */
async function forgetActivities(ports: Ports, erasure: Erasure): Promise<void> {
  const former = await ports.moves.into(erasure);
  const ids = [erasure.respondentId, ...former.map(({ from }) => from.respondentId)];
  await forgetContact(ports, erasure.accountId, ids);
}

/**
 * Adds ledger entries for those merged into the person, who would be separate people again in a restored
 * older table. Also deletes the records of these merges.
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
 * Ends earlier snoozes of the account. The note may name anyone, and the band and step states kept for
 * comparison include the person's answers.
 */
async function removeSnoozes(
  { jobs, snoozes }: Ports,
  { accountId, erasedAt }: Erasure,
): Promise<void> {
  await inParallel(await jobs.keys(), async (jobKey) => {
    const known = await snoozes.get({ accountId, jobKey });
    if (!known || known.value.at > erasedAt) return;
    // `lost` means the snooze was renewed or removed after the erasure.
    await snoozes.remove({ accountId, jobKey }, known.version);
  });
}
