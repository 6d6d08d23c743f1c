import { random } from '../../../demo/kernel/random.ts';
import { oneOf } from './one-of.ts';

const DAY_MS = 86_400_000;

/** The steps and their importance. */
export const IMPORTANCE: Readonly<Record<string, number>> = {
  plan: 1,
  sequence: 2,
  address: 1,
  arrive: 0.5,
};
const STEPS = Object.keys(IMPORTANCE);
const STRUGGLE: Readonly<Record<string, number>> = {
  VERY_EASY: 0,
  EASY: 0.25,
  NEITHER: 0.5,
  DIFFICULT: 0.75,
  VERY_DIFFICULT: 1,
};

/** One person's answers on one occasion. An effort of null means "not part of my work". */
export interface Occasion {
  account: string;
  person: string;
  at: number;
  efforts: Readonly<Record<string, string | null>>;
}

/**
 * 22 months of answers, within the time that answers are kept, from people in twelve accounts who are asked
 * monthly or quarterly.
 */
export function twoYears(now: number): Occasion[] {
  const chance = random('two years');
  const occasions: Occasion[] = [];
  for (let account = 0; account < 12; account += 1) {
    for (let person = 0; person < 2 + (account % 2); person += 1) {
      const everyMonths = person === 0 ? 1 : 3;
      // One in four was not asked in the last year, so their answers expire.
      const last = chance.chance(0.25) ? 13 : 0;
      for (let month = 22; month >= last; month -= everyMonths) {
        const daysAgo = Math.round(month * 30.4) + chance.between(1, 9);
        const at = now - daysAgo * DAY_MS - chance.between(0, DAY_MS - 1);
        occasions.push({
          account: `a-${account}`,
          person: `p-${person}`,
          at,
          efforts: { plan: oneOf(chance, EFFORTS), ...someEfforts(chance) },
        });
      }
    }
  }
  return chance.shuffled(occasions);
}

const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;

function someEfforts(chance: ReturnType<typeof random>): Record<string, string | null> {
  const asked = STEPS.slice(1).filter(() => chance.chance(0.8));
  return Object.fromEntries(
    asked.map((step) => [step, chance.chance(0.1) ? null : oneOf(chance, EFFORTS)]),
  );
}

/** Struggle values that count at an instant, by person and step. The latest answer counts for 365 days. */
function currentAt(occasions: readonly Occasion[], at: number): Map<string, number> {
  const current = new Map<string, number>();
  const told = occasions.filter((occasion) => occasion.at <= at).sort((a, b) => a.at - b.at);
  for (const { account, person, at: saidAt, efforts } of told) {
    for (const [step, effort] of Object.entries(efforts)) {
      const key = `${account}/${person}/${step}`;
      if (effort === null || at - saidAt > 365 * DAY_MS) current.delete(key);
      else current.set(key, STRUGGLE[effort] ?? Number.NaN);
    }
  }
  return current;
}

/** The score of one account's current struggle values. Null if there are none. */
function scoreOf(current: ReadonlyMap<string, number>): number | null {
  let weight = 0;
  let struggle = 0;
  for (const step of STEPS) {
    const found = [...current].filter(([key]) => key.endsWith(`/${step}`)).map(([, s]) => s);
    if (found.length === 0) continue;
    weight += IMPORTANCE[step] ?? 0;
    struggle += ((IMPORTANCE[step] ?? 0) * found.reduce((a, b) => a + b, 0)) / found.length;
  }
  return weight === 0 ? null : 100 / (1 + Math.exp(4.5 - (9 * struggle) / weight));
}

/** The trend of one account: direction, change, and the score after each day with an answer. */
export function trendAt(occasions: readonly Occasion[], now: number) {
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const days = [...new Set(occasions.map(({ at }) => dayOf(at)))].sort().slice(-24);
  const current = currentAt(occasions, now);
  const earlier = currentAt(occasions, now - 90 * DAY_MS);
  const both = [...current.keys()].filter((key) => earlier.has(key));
  const pairs = (of: ReadonlyMap<string, number>) =>
    scoreOf(new Map([...of].filter(([key]) => both.includes(key)))) ?? 0;
  const change = both.length < 3 ? null : pairs(current) - pairs(earlier);
  const whole = (scoreOf(current) ?? 0) - (scoreOf(earlier) ?? 0);
  const direction =
    change === null ? 'UNKNOWN' : change >= 5 ? 'WORSENING' : change <= -5 ? 'IMPROVING' : 'STABLE';
  return {
    direction,
    change,
    compositionChange: change === null ? null : whole - change,
    points: [
      ...days.map((day) => ({
        at: day,
        score: scoreOf(currentAt(occasions, Date.parse(`${day}T23:59:59.999Z`))),
      })),
      { at: dayOf(now), score: scoreOf(current) },
    ],
  };
}

/** CES and number of respondents of a step at the end of each past month since the first answer. */
export function monthlyHotspot(occasions: readonly Occasion[], step: string, now: number) {
  const first = Math.min(...occasions.map(({ at }) => at));
  const points: { asOf: string; ces: number | null; respondents: number }[] = [];
  const month = new Date(now);
  month.setUTCHours(0, 0, 0, 0);
  // The first day of the current month, which is where the last full month ends.
  month.setUTCDate(1);
  for (; month.getTime() > first; month.setUTCMonth(month.getUTCMonth() - 1)) {
    const end = month.getTime() - 1;
    const struggles = [...currentAt(occasions, end)]
      .filter(([key]) => key.endsWith(`/${step}`))
      .map(([, struggle]) => struggle);
    const difficult = struggles.filter((struggle) => struggle >= 0.75).length;
    points.unshift({
      asOf: new Date(end).toISOString().slice(0, 10),
      ces: struggles.length === 0 ? null : (100 * difficult) / struggles.length,
      respondents: struggles.length,
    });
  }
  return points;
}
