import fc from 'fast-check';
import { createPublication, type PartMemory } from '../../lambdas/domain/privacy/publication.ts';
import type { auditOf } from '../../lambdas/domain/privacy/publication-audit.ts';
import type {
  PublishedCell,
  PublishedFigures,
  PublishedStep,
} from '../../lambdas/domain/privacy/published-figures.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { NOW } from '../support/facts.ts';
import {
  anyWeeks,
  contributionOf,
  ORDINAL,
  type Person,
  type Population,
} from '../support/published-population.ts';

/** What callers saw, and how it really was when that was taken. */
interface Version {
  figures: PublishedFigures;
  population: Population;
}

/** Publishes week after week: what was published, each version once. */
function versionsOf(weeks: readonly Population[], audit?: typeof auditOf): Version[] {
  let published: readonly PublishedStep[] = [];
  const memories = new Map<number, PartMemory>();
  return weeks.flatMap((population, week) => {
    const at = NOW + 7 * week * DAY_MS;
    const publication = createPublication(published, at, audit);
    for (const [index, customer] of population.entries()) {
      memories.set(index, publication.add(contributionOf(customer), memories.get(index) ?? {}));
    }
    published = publication.steps();
    const [step] = published;
    return step?.figures.at === at ? [{ figures: step.figures, population }] : [];
  });
}

/** What nobody can take apart in one version: a segment that is shown, or all the rest of the total. */
type Atom = string;

function atomsOf({ total, segments }: PublishedFigures): Atom[] {
  const shown = segments.map(({ segment }) => JSON.stringify(segment));
  return total ? [...shown, 'rest'] : shown;
}

function atomAt({ total, segments }: PublishedFigures, segment: string | null): Atom | null {
  if (segments.some((item) => item.segment === segment)) return JSON.stringify(segment);
  return total ? 'rest' : null;
}

/** An account as one version's figures count it, if they do. */
interface Counted {
  people: readonly (Person | null)[];
  arr: number;
  saved: number;
}

function countedIn(
  { figures, population }: Version,
  index: number,
  chosen: ReadonlySet<Atom>,
): Counted | null {
  const customer = population[index];
  if (!customer?.people.some((one) => one !== null)) return null;
  const atom = atomAt(figures, customer.segment);
  if (atom === null || !chosen.has(atom)) return null;
  const counters = contributionOf(customer).steps[ORDINAL];
  const { riskWeightedArr: arr = 0, arrSavedIfEasy: saved = 0 } = counters ?? {};
  return { people: customer.people, arr, saved };
}

/** Who is behind what is left of one version's chosen figures without another's. */
function behind(
  [a, b]: readonly [Version, Version],
  [inA, inB]: readonly [ReadonlySet<Atom>, ReadonlySet<Atom>],
) {
  const people: string[] = [];
  const accounts = new Set<number>();
  const payers = { arr: 0, saved: 0 };
  for (const index of a.population.keys()) {
    const [one, other] = [countedIn(a, index, inA), countedIn(b, index, inB)];
    const seats = [0, 1, 2, 3].filter((seat) => !isSame(one?.people[seat], other?.people[seat]));
    for (const seat of seats) people.push(`${index} ${seat}`);
    if (seats.length > 0) accounts.add(index);
    for (const money of ['arr', 'saved'] as const) {
      if (one?.[money] !== other?.[money]) payers[money] += 1;
    }
  }
  const isSavedKnown = [inA.size === 0 || showsSaved(a), inB.size === 0 || showsSaved(b)];
  const payersOf = isSavedKnown.every(Boolean) ? [payers.arr, payers.saved] : [payers.arr];
  return { people: people.length, accounts: accounts.size, payers: payersOf };
}

function showsSaved({ figures: { total, segments } }: Version): boolean {
  return (total ?? segments[0]?.cell)?.arrSavedIfEasy !== null;
}

function isSame(a: Person | null | undefined, b: Person | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return a.effort === b.effort && (a.isAboutProduct === b.isAboutProduct || !isTold(a));
}

/** Whether an answer is about the product counts with difficult answers alone. */
function isTold({ effort }: Person): boolean {
  return effort === 'DIFFICULT' || effort === 'VERY_DIFFICULT';
}

/** Whether the sums of the chosen figures are the same in both: then the difference tells nothing. */
function isNothing(
  versions: readonly [Version, Version],
  chosen: readonly [ReadonlySet<Atom>, ReadonlySet<Atom>],
): boolean {
  const [a, b] = versions.map((version, side) => sumOf(version.figures, chosen[side] ?? new Set()));
  return JSON.stringify(a) === JSON.stringify(b);
}

function sumOf(figures: PublishedFigures, chosen: ReadonlySet<Atom>): number[] {
  const values = (cell: PublishedCell) => Object.values(cell).map(Number);
  const cells = figures.segments.map(({ segment, cell }) => ({
    atom: JSON.stringify(segment),
    counters: values(cell),
  }));
  const width = cells[0]?.counters.length ?? (figures.total ? values(figures.total).length : 0);
  const nothing = Array.from({ length: width }, () => 0);
  const add = (sum: number[], counters: readonly number[], sign = 1) =>
    sum.map((value, i) => value + sign * (counters[i] ?? 0));
  const sum = cells
    .filter(({ atom }) => chosen.has(atom))
    .reduce((total, { counters }) => add(total, counters), nothing);
  if (!figures.total || !chosen.has('rest')) return sum;
  const rest = cells.reduce((left, { counters }) => add(left, counters, -1), values(figures.total));
  return add(sum, rest);
}

function subsetsOf(atoms: readonly Atom[]): Set<Atom>[] {
  return Array.from(
    { length: 2 ** atoms.length },
    (_, n) => new Set(atoms.filter((__, bit) => Math.floor(n / 2 ** bit) % 2 === 1)),
  );
}

/**
 * Everything that can be had from two versions by adding and subtracting what they show, as far as
 * too few are behind it. Any sum with other coefficients has at least one of these people in it.
 */
function leaksOf(versions: readonly [Version, Version], isMoneyKnown = true): string[] {
  const [a, b] = versions;
  return subsetsOf(atomsOf(a.figures)).flatMap((inA) =>
    subsetsOf(atomsOf(b.figures)).flatMap((inB) => {
      const { people, accounts, payers: all } = behind(versions, [inA, inB]);
      const payers = isMoneyKnown ? all : [];
      const isAnybody = people > 0 || payers.some((n) => n > 0);
      if (!isAnybody || isNothing(versions, [inA, inB])) return [];
      if (people >= 5 && accounts >= 3 && payers.every((n) => n === 0 || n >= 3)) return [];
      const told = `${[...inA].join(' + ')} less ${[...inB].join(' + ')}`;
      return [`${told}: ${people} people of ${accounts} accounts, money of ${payers.join(', ')}`];
    }),
  );
}

function thenNobodyIsMadeOut(versions: readonly Version[]): void {
  for (const [index, version] of versions.entries()) {
    // With itself too: what one version tells alone.
    for (const [at, earlier] of versions.slice(0, index + 1).entries()) {
      // Of what was published before the last time, the history shows but the answers.
      expect(leaksOf([earlier, version], index - at < 2)).toEqual([]);
    }
  }
}

const WEEKS = { numRuns: 150 };

describe('whoever reads published figures', () => {
  test('derives none over fewer than 5 people or 3 accounts, from whatever weeks', () => {
    const republished = { changed: 0, kept: 0 };
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const versions = versionsOf(weeks);
        thenNobodyIsMadeOut(versions);
        const first = versions[0]?.figures;
        republished.changed += versions.filter(
          ({ figures }) => JSON.stringify(figures.total) !== JSON.stringify(first?.total),
        ).length;
        republished.kept += weeks.length - versions.length;
      }),
      WEEKS,
    );
    // The rule is no use that never lets anything through, nor one that is never needed.
    expect(republished.changed).toBeGreaterThan(15);
    expect(republished.kept).toBeGreaterThan(15);
  });

  test('would make people out if every week were published as it is', () => {
    const always = () => ({ isSafe: true, isSavedSafe: true });
    const leaks = fc.property(anyWeeks, (weeks) => {
      const [first, second] = versionsOf(weeks, always);
      return !first || !second || leaksOf([first, second]).length === 0;
    });
    expect(fc.check(leaks, WEEKS).failed).toBe(true);
  });

  test('reads sums of what was really so', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { figures, population } of versionsOf(weeks)) {
          const steps = population.map((customer) => ({
            segment: customer.segment,
            counters: contributionOf(customer).steps[ORDINAL],
          }));
          const cells = [
            { of: steps, cell: figures.total },
            ...figures.segments.map(({ segment, cell }) => ({
              of: steps.filter((step) => step.segment === segment),
              cell,
            })),
          ];
          for (const { of, cell } of cells) {
            if (!cell) continue;
            const sum = (name: keyof PublishedCell) =>
              of.reduce((total, { counters }) => total + (counters?.[name] ?? 0), 0);
            const names = Object.keys(cell) as (keyof PublishedCell)[];
            for (const name of names) if (cell[name] !== null) expect(cell[name]).toBe(sum(name));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
