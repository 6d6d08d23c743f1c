import { jitteredPause } from '../../app/kernel/retries/retry.ts';
import { retryLost } from '../../app/kernel/retries/retry-lost.ts';
import type { PersonMove } from '../../app/moves/moves-port.ts';
import { mergeHistories } from '../../domain/scoring/answers/answers.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { fromHistoryItem, historyOp } from '../facts/answers/history-item.ts';
import { fromJobItem } from '../facts/jobs/job-item.ts';
import { fromRespondentItem, respondentOp } from '../facts/people/respondent-item.ts';

/**
 * Moves the answers under a person's pseudonym to the pseudonym of the person they were merged into.
 * Otherwise a back-test would count one person as two. Moves job by job and deletes the pseudonym last.
 */
export async function movePast(context: StoreContext, move: MovedPeople): Promise<void> {
  const { table, keys } = context;
  const person = keys.respondent(move.from.accountId, move.from.respondentId);
  if (!(await table.get(person))) return;
  const jobs = await table.queryAll({ pk: keys.jobsPk, consistent: true });
  for (const { sk } of jobs) await movePastOn(context, move, String(sk));
  await table.write({ kind: 'delete', key: person });
}

/** The person who moves, and the person they become. In this file, with the ids of their pseudonyms. */
export type MovedPeople = Pick<PersonMove, 'from' | 'into'>;

async function movePastOn(
  context: StoreContext,
  { from: past, into: target }: MovedPeople,
  jobKey: string,
): Promise<void> {
  const { table, keys } = context;
  await retryLost({ backOff: jitteredPause }, async () => {
    const found = await table.batchGet(
      [
        keys.job(jobKey),
        keys.history(past.accountId, jobKey, past.respondentId),
        keys.history(target.accountId, jobKey, target.respondentId),
        keys.respondent(past.accountId, past.respondentId),
        keys.respondent(target.accountId, target.respondentId),
      ],
      true,
    );
    const [jobItem, own, known, person, other] = found;
    if (!jobItem || !own || !person) return null;
    const job = fromJobItem(jobItem).value;
    const moved = fromHistoryItem(own, job, context);
    const kept = known ? fromHistoryItem(known, job, context) : null;
    const merged = mergeHistories(kept?.value ?? [], moved.value);
    const ops: WriteOp[] = [
      { kind: 'delete', key: keyOf(own), condition: atVersion(moved.version) },
      historyOp(context, job, target, merged, kept?.version ?? null),
      ...(other ? [] : [newPseudonym(context, person, target)]),
    ];
    return (await table.transact(ops)).ok ? null : 'lost';
  });
}

/** Creates the pseudonym of the person who stays, if there is none, as a copy of the other one. */
function newPseudonym(
  { keys }: StoreContext,
  item: Item,
  { accountId, respondentId }: { accountId: string; respondentId: string },
): WriteOp {
  const { value } = fromRespondentItem(item);
  const named = { ...value, accountId, id: respondentId, externalId: respondentId };
  return respondentOp(keys, named, null);
}
