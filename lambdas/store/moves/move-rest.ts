import { CONCURRENCY } from '../../app/kernel/limits.ts';
import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import type { PersonMove } from '../../app/moves/moves-port.ts';
import type { PersonKey } from '../../app/privacy/erasure/erasures-port.ts';
import { shardOf } from '../engine/keys/key-parts.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import { pastIdOf } from '../engine/keys/past-id.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, keyOnly, type WriteOp } from '../engine/write-op.ts';
import { idsByRespondent } from '../facts/answers/submissions-of-person.ts';
import { submissionListingText } from '../facts/answers/submission-item.ts';
import { fromSurveyLinkItem, toSurveyLinkItem } from '../facts/answers/survey-link-item.ts';
import { moveRecipients } from '../campaigns/move-recipients.ts';
import { moveItem } from './move-item.ts';
import { movePast, type MovedPeople } from './move-past.ts';
import { moveQuotes } from './move-quotes.ts';

/**
 * Moves what a person has besides the respondent item and the histories. Parts that were moved already are
 * skipped, so this can be interrupted anywhere and repeated. False if the time runs out first.
 */
export async function moveRest(
  context: StoreContext,
  move: PersonMove,
  isOver: () => boolean,
): Promise<boolean> {
  const past = (person: PersonKey) => ({ ...person, respondentId: pastIdOf(person.respondentId) });
  const pastMove = { from: past(move.from), into: past(move.into) };
  await movePast(context, pastMove);
  await moveQuotes(context, move);
  await moveLinks(context, move);
  await moveRecipients(context, move);
  return (
    (await moveSubmissions(context, move, isOver)) &&
    (await moveSubmissions(context, pastMove, isOver))
  );
}

/**
 * Checks the time only after some are moved, so that it finishes eventually, however little time each run
 * has.
 */
async function moveSubmissions(
  context: StoreContext,
  move: MovedPeople,
  isOver: () => boolean,
): Promise<boolean> {
  const ids = await idsByRespondent(context, move.from);
  for (let start = 0; start < ids.length; start += CONCURRENCY) {
    if (start > 0 && isOver()) return false;
    const turn = ids.slice(start, start + CONCURRENCY);
    const keyed = turn.map((id) => context.keys.submission(id));
    const items = await context.table.batchGet(keyed, true);
    await inParallel(items, (item) => moveSubmission(context, move, item));
  }
  return true;
}

/** A submission that was erased in the meantime has no `receivedAt` and stays erased. */
export async function moveSubmission(
  { table, keys, shards }: StoreContext,
  { from, into }: MovedPeople,
  item: Item | null,
): Promise<void> {
  if (item?.respondentId !== from.respondentId) return;
  const { accountId, respondentId } = into;
  await table.write({
    kind: 'update',
    key: keyOnly({ pk: String(item.pk), sk: String(item.sk) }),
    set: {
      accountId,
      respondentId,
      listing: submissionListingText(respondentId),
      gsi2pk: keys.lists.submissions(accountId),
      // A pseudonymized submission is no longer in this list.
      ...(item.gsi3pk !== undefined && { gsi3pk: keys.lists.retained(shardOf(accountId, shards)) }),
    },
    condition: { kind: 'equals', attribute: 'receivedAt', value: Number(item.receivedAt) },
  });
}

/** Links keep their URLs. */
export async function moveLinks(context: StoreContext, { from, into }: MovedPeople): Promise<void> {
  const { table, keys } = context;
  const items = await table.queryAll({
    pk: keys.accountPk(from.accountId),
    beginsWith: keys.surveyLinkPrefix,
    consistent: true,
  });
  const theirs = items.filter(
    (item) => fromSurveyLinkItem(item).value.respondentId === from.respondentId,
  );
  await inParallel(theirs, (found) =>
    moveItem(context, found, (item): WriteOp[] => {
      const { value, version } = fromSurveyLinkItem(item);
      const condition = atVersion(version);
      const moved = toSurveyLinkItem(keys, { ...value, ...into }, version + 1);
      if (from.accountId === into.accountId) return [{ kind: 'put', item: moved, condition }];
      return [
        { kind: 'delete', key: keyOf(item), condition },
        { kind: 'put', item: moved },
      ];
    }),
  );
}
