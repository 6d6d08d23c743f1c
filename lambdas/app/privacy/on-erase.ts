import { inParallel } from '../kernel/in-parallel.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Erasure } from './erasures-port.ts';

/**
 * What else is held on a person, beside who they are and what they answered: each is removed by an
 * erasure. Idempotent, since an erasure that was interrupted does it again.
 */
export const ON_ERASE: readonly ((ports: Ports, erasure: Erasure) => Promise<void>)[] = [
  (ports, person) => ports.erasures.deleteQuotes(person),
  (ports, { accountId, respondentId }) => ports.surveyLinks.deleteLinksOf(accountId, respondentId),
  removeAcknowledgements,
];

/**
 * What was put aside before comes back: the note may name anybody, and what the account is compared
 * with is made of their answers, too.
 */
async function removeAcknowledgements(
  { jobs, acknowledgements }: Ports,
  { accountId, erasedAt }: Erasure,
): Promise<void> {
  await inParallel(await jobs.keys(), async (jobKey) => {
    const known = await acknowledgements.get({ accountId, jobKey });
    if (!known || known.value.at > erasedAt) return;
    // One that is lost was written anew, or taken back, after the person had gone.
    await acknowledgements.remove({ accountId, jobKey }, known.version);
  });
}
