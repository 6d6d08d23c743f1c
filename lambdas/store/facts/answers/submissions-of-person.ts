import type { PlacedSubmission } from '../../../app/submissions/submissions-port.ts';
import type { PersonKey } from '../../../app/privacy/erasure/erasures-port.ts';
import { compareKeys } from '../../engine/keys/key-order.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { rememberedIds } from './history-item.ts';
import { respondentOfEntry } from './submission-item.ts';

/**
 * Combines the index with the respondent's histories. The index may lag behind, but the histories are read
 * with strong consistency and name the recent submissions.
 */
export async function idsByRespondent(
  context: StoreContext,
  person: PersonKey,
): Promise<readonly string[]> {
  const entries = await entriesOf(context, person);
  const remembered = await idsInHistories(context, person);
  return [...new Set([...remembered, ...entries.map(({ id }) => id)])];
}

/** Like idsByRespondent, but with positions, in the order of the index. */
export async function placesOfRespondent(
  context: StoreContext,
  person: PersonKey,
): Promise<readonly PlacedSubmission[]> {
  const { table, keys } = context;
  const entries = await entriesOf(context, person);
  const known = new Set(entries.map(({ id }) => id));
  const missing = (await idsInHistories(context, person)).filter((id) => !known.has(id));
  const items = await table.batchGet(
    missing.map((id) => keys.submission(id)),
    true,
  );
  const recent = items.flatMap((item, i) => {
    const id = missing[i];
    const isTheirs = item?.respondentId === person.respondentId;
    return isTheirs && id !== undefined ? [{ id, position: String(item.gsi2sk) }] : [];
  });
  return [...entries, ...recent].sort((a, b) => compareKeys(a.position, b.position));
}

/** Pages through the account's entries and keeps those of this person. */
async function entriesOf(
  { table, keys }: StoreContext,
  { accountId, respondentId }: PersonKey,
): Promise<PlacedSubmission[]> {
  const entries: PlacedSubmission[] = [];
  const start = keys.submission('').pk.length;
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof table.query>> = await table.query({
      ...{ index: 'gsi2', pk: keys.lists.submissions(accountId), after },
    });
    for (const entry of page.items) {
      if (respondentOfEntry(entry) !== respondentId) continue;
      entries.push({ id: String(entry.pk).slice(start), position: String(entry.gsi2sk) });
    }
    after = page.hasMore ? String(page.items.at(-1)?.gsi2sk) : null;
  } while (after !== null);
  return entries;
}

async function idsInHistories(
  { table, keys }: StoreContext,
  { accountId, respondentId }: PersonKey,
): Promise<string[]> {
  const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
  const histories = await table.batchGet(
    jobs.map(({ sk }) => keys.history(accountId, String(sk), respondentId)),
    true,
  );
  return histories.flatMap((item) => (item ? rememberedIds(item) : []));
}
