import type { DemoAccount } from '../world/accounts.ts';
import { answersOf } from './answers.ts';
import { DAY_MS } from '../kernel/days.ts';
import { type DifficultyReason, type Effort, sideOf } from '../world/efforts.ts';
import type { DemoPerson } from '../world/people.ts';
import { type Random, random } from '../kernel/random.ts';
import type { StepVoices, Voice } from '../voices/voice.ts';
import { voiceBook } from '../voices/voice-book.ts';

/** One person's answers in one round. */
export interface DemoSubmission {
  person: DemoPerson;
  /** 0, 1 or 2. */
  round: number;
  /** Milliseconds before (negative) the first instant of the demo's day. */
  offset: number;
  answers: readonly DemoAnswer[];
  notApplicable: readonly string[];
}

interface DemoAnswer {
  stepKey: string;
  effort: Effort;
  explanation?: string;
  reason?: DifficultyReason;
  alternative?: string;
}

/** The rounds of the survey: the day each began, relative to today, and the number of days it was open. */
const ROUNDS = [
  { from: -266, days: 20 },
  { from: -160, days: 20 },
  { from: -42, days: 36 },
];

/**
 * Probability that a person explains an answer: an easy one, a difficult one, one at a sore step, one at a
 * step that has become easy.
 */
const EXPLAINS = { easy: 0.09, difficult: 0.12, sore: 0.5, turned: 0.45 };
/** Probability that a person who complains about a sore step names the account's competitor. */
const NAMES_COMPETITOR = 0.45;

/** Everything that the people answer, by round (oldest first), then in the order of the people. */
export function demoSubmissions(people: readonly DemoPerson[], seed: string): DemoSubmission[] {
  const voices = voiceBook(random(`${seed} voices`));
  return people
    .flatMap((person) => submissionsOf(person, random(`${seed} ${person.externalId}`), voices))
    .sort((a, b) => a.round - b.round);
}

type VoiceBook = ReturnType<typeof voiceBook>;

function submissionsOf(person: DemoPerson, chance: Random, voices: VoiceBook): DemoSubmission[] {
  const hadTrouble = new Set<string>();
  return answersOf(person, chance).flatMap((given, round) => {
    if (!given) return [];
    const answers = [...given.efforts].map(([stepKey, effort]): DemoAnswer => {
      const kind = kindOf(effort, hadTrouble.has(stepKey));
      if (kind === 'difficult') hadTrouble.add(stepKey);
      return { stepKey, effort, ...wordsOn(person, stepKey, kind, chance, voices) };
    });
    const { notApplicable } = given;
    return [{ person, round, offset: offsetIn(round, chance), answers, notApplicable }];
  });
}

function kindOf(effort: Effort, hadTrouble: boolean): keyof StepVoices | null {
  const side = sideOf(effort);
  return side === 'easy' && hadTrouble ? 'turned' : side;
}

function wordsOn(
  { account }: DemoPerson,
  stepKey: string,
  kind: keyof StepVoices | null,
  chance: Random,
  voices: VoiceBook,
): Pick<DemoAnswer, 'explanation' | 'reason' | 'alternative'> {
  const luck = chance.next();
  const isSore = kind === 'difficult' && account.sore.includes(stepKey);
  if (!kind || luck >= (isSore ? EXPLAINS.sore : EXPLAINS[kind])) return {};
  const voice = voices({ account, stepKey, kind });
  if (!voice) return {};
  const alternative = alternativeTo(account, voice, isSore && chance.chance(NAMES_COMPETITOR));
  return {
    explanation: voice.text,
    ...(voice.reason && { reason: voice.reason }),
    ...(alternative && { alternative }),
  };
}

/** People do not say what they use instead of a step they find easy, so those quotes have no alternative. */
function alternativeTo(
  account: DemoAccount,
  voice: Voice,
  namesCompetitor: boolean,
): string | undefined {
  return namesCompetitor && account.competitor ? account.competitor : voice.alternative;
}

/** A random time in the round, during working hours, to the minute. */
function offsetIn(round: number, chance: Random): number {
  const { from, days } = ROUNDS[round] ?? { from: -30, days: 20 };
  const minutes = chance.between(7 * 60, 17 * 60);
  return chance.between(from, from + days) * DAY_MS + minutes * 60_000;
}
