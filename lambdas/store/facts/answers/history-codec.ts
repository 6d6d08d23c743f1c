import * as z from 'zod/mini';
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
export type StoredHistory = z.infer<typeof storedHistory>;

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
