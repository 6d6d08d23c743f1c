import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import type { AnswerHistory } from '../../../domain/scoring/answers/answers.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import {
  effortLimit,
  namedLimit,
  nextLimit,
  retained,
} from '../../../domain/privacy/retention-periods.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { decode, json } from '../../engine/decode.ts';
import { decodeHistory, encodeHistory, storedHistory } from './history-codec.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import { isPastId } from '../../engine/keys/past-id.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { atVersion, type WriteOp } from '../../engine/write-op.ts';

const historyItem = z.lazy(() =>
  z.object({
    type: z.literal('History'),
    version: z.number(),
    respondentId: z.string(),
    body: json(storedHistory),
  }),
);

/** The person whose history it is. */
export interface HistoryOwner {
  accountId: string;
  respondentId: string;
}

/**
 * Parses a history, omitting what is no longer kept. Includes answers that are no longer kept under a name.
 */
export function fromHistoryItem(
  item: Item,
  job: Job,
  { now, effortsDays }: Pick<StoreContext, 'now' | 'effortsDays'>,
): Versioned<AnswerHistory> & { respondentId: string } {
  const { version, body, respondentId } = decode(historyItem, item);
  return { value: retained(decodeHistory(body, job), now(), effortsDays), version, respondentId };
}

/** The ids of the submissions in a stored history. */
export function rememberedIds(item: Item): string[] {
  return decode(historyItem, item).body.submissions.map(([submissionId]) => submissionId);
}

/**
 * Writes a history with an optimistic lock, and the instant at which part of it is no longer kept. An empty
 * history is checked again when anything that it contained must be too old.
 */
export function historyOp(
  context: Pick<StoreContext, 'keys' | 'shards' | 'now' | 'effortsDays'>,
  job: Job,
  owner: HistoryOwner,
  history: AnswerHistory,
  version: number | null,
  recheckAt?: Instant,
): Extract<WriteOp, { kind: 'put' }> {
  const { keys, shards, now } = context;
  const { accountId, respondentId } = owner;
  const limitOf = answersLimit(context, respondentId);
  const limit = recheckAt ?? nextLimit(history, limitOf) ?? limitOf(now());
  return {
    kind: 'put',
    item: {
      ...keys.history(accountId, job.key, respondentId),
      gsi3pk: keys.lists.retained(shardOf(accountId, shards)),
      gsi3sk: `${chronological(limit)}#${accountId}#${job.key}#${respondentId}`,
      type: 'History',
      version: (version ?? 0) + 1,
      respondentId,
      body: JSON.stringify(encodeHistory(history, job)),
    },
    condition: atVersion(version),
  };
}

/**
 * Returns a function that computes until when an answer is kept under this id, which is a person's or a
 * pseudonym.
 */
function answersLimit({ effortsDays }: Pick<StoreContext, 'effortsDays'>, respondentId: string) {
  return isPastId(respondentId) ? (at: Instant) => effortLimit(at, effortsDays) : namedLimit;
}
