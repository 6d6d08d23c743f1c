import { mean, sampleVariance } from 'simple-statistics';
import type { Bounds } from '../truth/statistics/auc-interval.ts';
import type { ContactResponse } from './account-response.ts';

/** Contacts who answered a survey link early, or those who answered late. */
export interface ResponseHalf {
  people: number;
  /** Least and most days from the creation of the link to its first answer. */
  fromDays: number;
  toDays: number;
  /** Mean struggle, 0..1. */
  struggle: number;
  /** 95 % interval of the mean. */
  interval: Bounds;
}

export interface ResponseTiming {
  /** Null if too few people answered a survey link. */
  early: ResponseHalf | null;
  late: ResponseHalf | null;
  sentence: string;
}

/** Minimum number of people in each half for a comparison. */
const FEWEST = 10;
/** Standard normal quantile of a 95 % interval. */
const Z_95 = 1.959964;

type Timed = { days: number; struggle: number };

/**
 * Splits people who answered a survey link into halves by the days they took. Late respondents are the best
 * available proxy for people who never respond (docs/scoring.md, Non-response).
 */
export function responseTiming(contacts: readonly ContactResponse[]): ResponseTiming {
  const timed = contacts
    .flatMap(({ days, struggle }): Timed[] =>
      days === null || struggle === null ? [] : [{ days, struggle }],
    )
    .toSorted((a, b) => a.days - b.days);
  const middle = Math.ceil(timed.length / 2);
  const [early, late] = [timed.slice(0, middle), timed.slice(middle)];
  if (late.length < FEWEST) {
    const need = `at least ${FEWEST} early and ${FEWEST} late responses are required`;
    const sentence = `Too few people have responded to survey links to compare early and late responses: ${need}.`;
    return { early: null, late: null, sentence };
  }
  return { early: halfOf(early), late: halfOf(late), sentence: sentenceOf(early, late) };
}

function halfOf(people: readonly Timed[]): ResponseHalf {
  const struggle = meanOf(people);
  const reach = Z_95 * Math.sqrt(errorSquared(people));
  return {
    people: people.length,
    fromDays: people[0]?.days ?? 0,
    toDays: people.at(-1)?.days ?? 0,
    struggle,
    interval: { lower: Math.max(struggle - reach, 0), upper: Math.min(struggle + reach, 1) },
  };
}

function sentenceOf(early: readonly Timed[], late: readonly Timed[]): string {
  const difference = meanOf(late) - meanOf(early);
  const reach = Z_95 * Math.sqrt(errorSquared(early) + errorSquared(late));
  if (difference - reach > 0) return 'Late respondents struggle more: silence may hide risk.';
  if (difference + reach < 0) return 'Late respondents struggle less than early ones.';
  return 'Late respondents do not clearly struggle more or less than early ones.';
}

function meanOf(people: readonly Timed[]): number {
  return mean(people.map(({ struggle }) => struggle));
}

/** The squared standard error of the mean. */
function errorSquared(people: readonly Timed[]): number {
  return sampleVariance(people.map(({ struggle }) => struggle)) / people.length;
}
