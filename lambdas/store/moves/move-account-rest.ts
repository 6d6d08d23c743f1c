import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import { CONCURRENCY } from '../../app/kernel/limits.ts';
import type { AccountMove } from '../../app/moves/account-moves-port.ts';
import { fromCandidateItem } from '../derived/candidate-item.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { fromOutcomeItem, toOutcomeItem } from '../facts/accounts/account-item.ts';
import { fromSnoozeItem, toSnoozeItem } from '../facts/accounts/snooze-item.ts';
import { fromSurveyLinkItem } from '../facts/answers/survey-link-item.ts';
import { jobKeysOf } from '../privacy/personal-items.ts';
import { movePast } from './move-past.ts';
import { moveQuotes } from './move-quotes.ts';
import { moveLinks, moveSubmission } from './move-rest.ts';
import { moveWork } from './move-work.ts';
import { fromMoveItem } from './person-move-item.ts';

/**
 * Moves outcomes, snoozes, tasks, activities, and what people who no longer exist have left. Idempotent; the
 * order does not matter.
 */
export async function moveAccountRest(
  context: StoreContext,
  move: AccountMove,
  isOver: () => boolean,
): Promise<boolean> {
  await moveOutcomes(context, move);
  await moveSnoozes(context, move);
  await moveWork(context, move);
  await movePastPeople(context, move);
  await moveLeftQuotes(context, move);
  await moveLeftLinks(context, move);
  return moveRemainingSubmissions(context, move, isOver);
}

/**
 * If both accounts have an outcome of the same day and kind, the other account's is kept, unless it was
 * retracted and this one was not.
 */
async function moveOutcomes(context: StoreContext, { fromId, intoId }: AccountMove): Promise<void> {
  const { table, keys } = context;
  const items = await itemsOf(context, fromId, keys.outcomePrefix);
  for (const item of items) {
    const outcome = fromOutcomeItem(item);
    const moved = toOutcomeItem(keys, intoId, outcome);
    const known = await table.get(keys.outcome(intoId, outcome.occurredOn, outcome.kind));
    const stays = known && (known.retractedAt === null || outcome.retractedAt !== null);
    await table.transact([
      { kind: 'delete', key: keyOf(item) },
      ...(stays ? [] : [{ kind: 'put', item: moved } as const]),
      { kind: 'update', key: keys.outcomesVersion, add: { version: 1 } },
    ]);
  }
}

/** If both accounts have a snooze for a job, the later one is kept. */
async function moveSnoozes(context: StoreContext, { fromId, intoId }: AccountMove): Promise<void> {
  const { table, keys } = context;
  await inParallel(await jobKeysOf(context), async (jobKey) => {
    const item = await table.get(keys.snooze(fromId, jobKey));
    if (!item) return;
    const { value } = fromSnoozeItem(item);
    const other = await table.get(keys.snooze(intoId, jobKey));
    const known = other && fromSnoozeItem(other);
    const risk = { accountId: intoId, jobKey };
    const version = (known?.version ?? 0) + 1;
    const put = toSnoozeItem(context, risk, value, version);
    const stays = known && known.value.at >= value.at;
    await table.transact([
      { kind: 'delete', key: keyOf(item) },
      ...(stays ? [] : [{ kind: 'put', item: put } as const]),
    ]);
  });
}

/** Moves answers under pseudonyms of people who are no longer known by another id. */
async function movePastPeople(
  context: StoreContext,
  { fromId, intoId }: AccountMove,
): Promise<void> {
  const { keys } = context;
  const items = await itemsOf(context, fromId, keys.pastPrefix);
  for (const { type, id } of items) {
    if (type !== 'Respondent') continue;
    const respondentId = String(id);
    const from = { accountId: fromId, respondentId };
    await movePast(context, { from, into: { accountId: intoId, respondentId } });
  }
}

async function moveLeftQuotes(
  context: StoreContext,
  { fromId, intoId }: AccountMove,
): Promise<void> {
  const { keys } = context;
  const ofJobs = await inParallel(await jobKeysOf(context), (jobKey) =>
    itemsOf(context, fromId, keys.quotePrefix(jobKey)),
  );
  const whose = new Set(ofJobs.flat().map((item) => fromCandidateItem(item).value.respondentId));
  for (const respondentId of whose) {
    const from = { accountId: fromId, respondentId };
    await moveQuotes(context, { from, into: { accountId: intoId, respondentId } });
  }
}

async function moveLeftLinks(
  context: StoreContext,
  { fromId, intoId }: AccountMove,
): Promise<void> {
  const { keys } = context;
  const items = await itemsOf(context, fromId, keys.surveyLinkPrefix);
  const whose = new Set(items.map((item) => fromSurveyLinkItem(item).value.respondentId));
  for (const respondentId of whose) {
    const from = { accountId: fromId, respondentId };
    await moveLinks(context, { from, into: { accountId: intoId, respondentId } });
  }
}

/** Reads page by page from the start, because moved submissions leave the list. */
async function moveRemainingSubmissions(
  context: StoreContext,
  { fromId, intoId }: AccountMove,
  isOver: () => boolean,
): Promise<boolean> {
  const { table, keys } = context;
  let after: string | null = null;
  do {
    if (after !== null && isOver()) return false;
    const page: Awaited<ReturnType<typeof table.query>> = await table.query({
      ...{ index: 'gsi2', pk: keys.lists.submissions(fromId), after, limit: CONCURRENCY },
    });
    const items = await table.batchGet(page.items.map(keyOf), true);
    await inParallel(items, async (item) => {
      // If the index lags behind, the submission is already in the other account.
      if (item?.accountId !== fromId) return;
      const from = { accountId: fromId, respondentId: String(item.respondentId) };
      // The person has moved, but the index did not show this submission at the time.
      const move = await table.get(keys.move(from));
      const into = move ? fromMoveItem(move).into : { ...from, accountId: intoId };
      await moveSubmission(context, { from, into }, item);
    });
    after = page.hasMore ? String(page.items.at(-1)?.gsi2sk) : null;
  } while (after !== null);
  return true;
}

/** The items of an account with a key prefix, read with strong consistency. */
function itemsOf(
  { table, keys }: StoreContext,
  accountId: string,
  beginsWith: string,
): Promise<Item[]> {
  return table.queryAll({ pk: keys.accountPk(accountId), beginsWith, consistent: true });
}
