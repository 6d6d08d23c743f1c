import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import type {
  AnswerHistory,
  AnswerText,
  RememberedAnswer,
} from '../../../domain/scoring/answers/answers.ts';
import {
  ASPECTS,
  DIFFICULTY_REASONS,
  EFFORTS,
  rankOf,
  reasonAndAspect,
} from '../../../domain/scoring/answers/effort.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import {
  effortLimit,
  namedLimit,
  nextLimit,
  retained,
} from '../../../domain/privacy/retention-periods.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { decode, json } from '../../engine/decode.ts';
import { chronological, shardOf } from '../../engine/keys/key-parts.ts';
import { isPastId } from '../../engine/keys/past-id.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';
import { atVersion, type WriteOp } from '../../engine/write-op.ts';

/**
 * The stored form of a respondent's history. Each answer is one character at the position of the step's
 * ordinal: `.` for no answer, `0` for "not part of my work", `1` to `5` for the rank of the effort, `a` to
 * `e` for the same with an explanation.
 */
export const storedHistory = z.lazy(() =>
  z.object({
    /** [submission id, instant, answers, when it was received if that was days later]. */
    submissions: z.array(z.tuple([z.string(), z.number(), z.string(), z.optional(z.number())])),
    /** [index of the submission, ordinal, explanation, aspect, alternative, reason if it has one]. */
    texts: z.array(
      z.tuple([
        z.number(),
        z.number(),
        z.nullable(z.string()),
        z.nullable(z.enum(ASPECTS)),
        z.nullable(z.string()),
        z.optional(z.enum(DIFFICULTY_REASONS)),
      ]),
    ),
  }),
);
type StoredHistory = z.infer<typeof storedHistory>;

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

const NONE = '.';
const PLAIN = '012345';
const EXPLAINED = '0abcde';

export function encodeHistory(history: AnswerHistory, job: Job): StoredHistory {
  const ordinals = new Map(job.steps.map(({ key, ordinal }) => [key, ordinal]));
  const width = job.steps.length;
  const texts: StoredHistory['texts'] = [];
  const submissions = history.map(({ submissionId, at, answers, receivedAt }, index) => {
    const codes = Array.from({ length: width }, () => NONE);
    for (const [stepKey, answer] of Object.entries(answers)) {
      const ordinal = ordinals.get(stepKey);
      if (ordinal === undefined) throw new Error('an answer to a step that the job does not have');
      codes[ordinal] = codeOf(answer);
      const { text } = answer;
      if (text) texts.push(storedText(index, ordinal, text));
    }
    const stored: StoredHistory['submissions'][number] = [submissionId, at, codes.join('')];
    if (receivedAt !== undefined) stored.push(receivedAt);
    return stored;
  });
  return { submissions, texts };
}

export function decodeHistory(stored: StoredHistory, job: Job): AnswerHistory {
  const stepKeys = new Map(job.steps.map(({ key, ordinal }) => [ordinal, key]));
  const texts = new Map<string, AnswerText>();
  for (const [index, ordinal, explanation, about, alternative, reason = null] of stored.texts) {
    const why = reasonAndAspect(reason, about);
    texts.set(`${index} ${ordinal}`, { explanation, ...why, alternative });
  }
  return stored.submissions.map(([submissionId, at, codes, receivedAt], index) => {
    const answers: Record<string, RememberedAnswer> = {};
    for (let ordinal = 0; ordinal < codes.length; ordinal += 1) {
      const code = codes.charAt(ordinal);
      const stepKey = stepKeys.get(ordinal);
      if (code === NONE || stepKey === undefined) continue;
      answers[stepKey] = answerOf(code, texts.get(`${index} ${ordinal}`));
    }
    return { submissionId, at, answers, ...(receivedAt !== undefined && { receivedAt }) };
  });
}

function storedText(
  index: number,
  ordinal: number,
  { explanation, about, alternative, reason }: AnswerText,
): StoredHistory['texts'][number] {
  const text = [index, ordinal, explanation, about, alternative] as const;
  return reason === null ? [...text] : [...text, reason];
}

function codeOf({ effort, isExplained }: RememberedAnswer): string {
  const rank = effort === null ? 0 : rankOf(effort);
  return (isExplained ? EXPLAINED : PLAIN).charAt(rank);
}

function answerOf(code: string, text: AnswerText | undefined): RememberedAnswer {
  const plain = PLAIN.indexOf(code);
  const rank = plain >= 0 ? plain : EXPLAINED.indexOf(code);
  const effort = EFFORTS[rank - 1] ?? null;
  return { effort, isExplained: plain < 0, ...(text && { text }) };
}
