import type { DemoAccount, Segment } from '../world/accounts.ts';
import type { Random } from '../kernel/random.ts';
import { ON_THE_ROAD } from './on-the-road.ts';
import { PREPARING } from './preparing.ts';
import { SETTING_OUT } from './setting-out.ts';
import type { StepVoices, Voice, VoicesByStep } from './voice.ts';

/** Invented quotes by step and by how difficult the step is. */
export const VOICES: VoicesByStep = { ...PREPARING, ...SETTING_OUT, ...ON_THE_ROAD };

/** The words that each trade uses for its people, its places and its vehicles. */
const TRADES: Readonly<Record<Segment, Readonly<Record<string, string>>>> = {
  Logistics: trade('driver', 'drop', 'truck'),
  Utilities: trade('technician', 'site', 'van'),
  'Food & dairy': trade('driver', 'store', 'truck'),
  'Field service': trade('engineer', 'visit', 'van'),
};

/** The account and step that a quote is for, and its kind. */
export interface Occasion {
  account: DemoAccount;
  stepKey: string;
  kind: keyof StepVoices;
}

/**
 * Hands out quotes in turn, so that each is used about as often as any other of its step and kind, in the
 * words of the account's trade. Null if an account has used all of them, since no two people in an account
 * say the same.
 */
export function voiceBook(chance: Random): (occasion: Occasion) => Voice | null {
  const turns = new Map<string, Voice[]>();
  const said = new Set<string>();
  return ({ account, stepKey, kind }) => {
    const place = `${stepKey} ${kind}`;
    const turn = turns.get(place) ?? chance.shuffled(VOICES[stepKey]?.[kind] ?? []);
    const next = turn.findIndex(({ text }) => !said.has(`${account.externalId} ${text}`));
    const [voice] = next === -1 ? [] : turn.splice(next, 1);
    turns.set(place, voice ? [...turn, voice] : turn);
    if (!voice) return null;
    said.add(`${account.externalId} ${voice.text}`);
    return { ...voice, text: inWordsOf(account.segment, voice.text, chance) };
  };
}

function inWordsOf(segment: Segment, text: string, chance: Random): string {
  const words: Readonly<Record<string, string>> = {
    ...TRADES[segment],
    n: String(chance.between(3, 9)),
    min: String(5 * chance.between(3, 9)),
  };
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot);
}

function trade(crew: string, stop: string, vehicle: string): Record<string, string> {
  const words = Object.entries({ crew, stop, vehicle }).flatMap(([name, word]) => [
    [name, word],
    [`${name}s`, `${word}s`],
  ]);
  return Object.fromEntries(
    words.flatMap(([name = '', word = '']) => [
      [name, word],
      [capital(name), capital(word)],
    ]),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
