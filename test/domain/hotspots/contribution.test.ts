import fc from 'fast-check';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import { type Contribution, NO_COUNTERS } from '../../../lambdas/domain/hotspots/contribution.ts';
import {
  mergeDeltas,
  type RollupDelta,
  rollupDeltas,
} from '../../../lambdas/domain/hotspots/rollup-deltas.ts';
import { portfolioTotals, segmentTotals } from '../../../lambdas/domain/hotspots/rollup-totals.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import { aJob, NOW, theFacts, whoSaid } from '../../support/facts.ts';

const aContribution: Contribution = {
  generation: 1,
  segment: 'north',
  ownerEmail: 'kim@example.test',
  band: 'HIGH',
  arr: 500,
  isImminent: true,
  isWorsening: false,
  renewsSoon: true,
  renewalMonth: '2026-12',
  expectedLoss: 300,
  steps: { 3: { ...NO_COUNTERS, respondents: 2, respondentsSquared: 4, accounts: 1 } },
};

const anyContribution: fc.Arbitrary<Contribution> = fc
  .tuple(anyFacts, fc.constantFrom(1, 2))
  .map(([{ job, facts }, rollupGeneration]) => {
    const stays = { ...facts, outcomes: [] };
    return assessAccount(stays, { ...job, rollupGeneration }, NOW).assessment.contribution;
  })
  .filter((contribution) => contribution !== null);

/** The rollups after these deltas, by key and without zeros, so that they can be compared. */
function rollups(deltas: readonly RollupDelta[]): Record<string, unknown> {
  return Object.fromEntries(
    mergeDeltas(deltas).map((delta) =>
      delta.kind === 'SEGMENT'
        ? [`${delta.generation}/${delta.segment}`, delta.steps]
        : [
            `${delta.kind}/${delta.generation}/${delta.segment}/${delta.ownerEmail}/${'month' in delta ? delta.month : ''}`,
            delta.counters,
          ],
    ),
  );
}

describe('rollup deltas', () => {
  test('add an account to each of its rollups once', () => {
    expect(rollupDeltas(null, aContribution)).toEqual([
      {
        kind: 'SEGMENT',
        generation: 1,
        segment: 'north',
        steps: { 3: { respondents: 2, respondentsSquared: 4, accounts: 1 } },
      },
      {
        kind: 'PORTFOLIO',
        generation: 1,
        segment: 'north',
        ownerEmail: 'kim@example.test',
        counters: { accounts_HIGH: 1, arr_HIGH: 500, imminent: 1, renewingSoon: 1 },
      },
      {
        kind: 'RENEWAL',
        generation: 1,
        month: '2026-12',
        segment: 'north',
        ownerEmail: 'kim@example.test',
        counters: { accounts_HIGH: 1, arr_HIGH: 500, expectedLoss: 300 },
      },
    ]);
  });

  test('are empty if nothing changes', () => {
    expect(rollupDeltas(aContribution, aContribution)).toEqual([]);
    expect(rollupDeltas(null, null)).toEqual([]);
  });

  test('subtract a moved account from its old rollups and add it to the new ones', () => {
    const moved = { ...aContribution, ownerEmail: null, band: 'LOW', isImminent: false } as const;
    const renewal = { kind: 'RENEWAL', generation: 1, month: '2026-12', segment: 'north' };
    expect(rollupDeltas(aContribution, moved)).toEqual([
      {
        kind: 'PORTFOLIO',
        generation: 1,
        segment: 'north',
        ownerEmail: 'kim@example.test',
        counters: { accounts_HIGH: -1, arr_HIGH: -500, imminent: -1, renewingSoon: -1 },
      },
      {
        ...renewal,
        ownerEmail: 'kim@example.test',
        counters: { accounts_HIGH: -1, arr_HIGH: -500, expectedLoss: -300 },
      },
      {
        kind: 'PORTFOLIO',
        generation: 1,
        segment: 'north',
        ownerEmail: null,
        counters: { accounts_LOW: 1, arr_LOW: 500, renewingSoon: 1 },
      },
      {
        ...renewal,
        ownerEmail: null,
        counters: { accounts_LOW: 1, arr_LOW: 500, expectedLoss: 300 },
      },
    ]);
  });

  test('of any history, merged in any order, sum to the last contributions', () => {
    const histories = fc.array(fc.array(fc.option(anyContribution), { maxLength: 4 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        (accounts, places) => {
          const deltas = accounts.flatMap((history) =>
            history.flatMap((after, index) => rollupDeltas(history[index - 1] ?? null, after)),
          );
          const finals = accounts.flatMap((history) => rollupDeltas(null, history.at(-1) ?? null));
          const shuffled = deltas
            .map((delta, index) => ({ delta, place: places[index % places.length] ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ delta }) => delta);
          const half = Math.floor(shuffled.length / 2);
          const inBatches = [shuffled.slice(0, half), shuffled.slice(half)].flatMap(mergeDeltas);
          expect(rollups(inBatches)).toEqual(rollups(finals));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a contribution', () => {
  test('splits riskWeightedArr over its steps to the cent', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const { contribution, riskWeightedArr } = assessAccount(facts, job, NOW).assessment;
        fc.pre(contribution !== null);
        const parts = Object.values(contribution.steps).map((step) => step.riskWeightedArr);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(sum).toBe(riskWeightedArr ?? 0);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });

  test('splits riskWeightedArr even if every step is very easy, with ties going to the earlier step', () => {
    const job = aJob({ steps: ['one', 'two', 'three'] });
    const easy = { one: 'VERY_EASY', two: 'VERY_EASY', three: 'VERY_EASY' } as const;
    // The score is 1.0987, and 1.0987 % of 100.00 is 1.10.
    const facts = theFacts([whoSaid('ana', easy)], { arr: 10_000 });
    const { contribution } = assessAccount(facts, job, NOW).assessment;
    const parts = Object.values(contribution?.steps ?? {}).map((step) => step.riskWeightedArr);
    expect(parts).toEqual([37, 37, 36]);
  });

  test('counts answers by step ordinal', () => {
    const job = aJob({ steps: [{ key: 'plan', ordinal: 8 }] });
    const people = [
      whoSaid('ana', { plan: { effort: 'VERY_DIFFICULT', about: 'CONSUMPTION' } }),
      whoSaid('ben', { plan: { effort: 'EASY', about: 'CONSUMPTION' } }),
      whoSaid('cho', { plan: { effort: 'DIFFICULT', about: 'JOB', reason: 'SLOW' } }),
    ];
    const facts = theFacts(people, { arr: null, segment: 'north', ownerEmail: 'kim@x.test' });
    const { contribution, score } = assessAccount(facts, job, NOW).assessment;
    expect(score).toBeGreaterThan(60);
    expect(contribution).toEqual({
      generation: 1,
      segment: 'north',
      ownerEmail: 'kim@x.test',
      band: 'HIGH',
      arr: 0,
      isImminent: false,
      isWorsening: false,
      renewsSoon: false,
      renewalMonth: null,
      expectedLoss: 0,
      steps: {
        8: {
          respondents: 3,
          difficult: 2,
          easy: 1,
          rankSum: 8,
          respondentsSquared: 9,
          aboutConsumption: 1,
          slow: 1,
          inaccurate: 0,
          otherReason: 0,
          accountsReasoned: 1,
          accounts: 1,
          accountsDifficult: 1,
          riskWeightedArr: 0,
          arrSavedIfEasy: 0,
          candidates: 0,
          approved: 0,
        },
      },
    });
  });

  test('is null for a churned account', () => {
    const churned = {
      kind: 'CHURNED',
      occurredOn: '2026-10-01',
      reason: null,
      recordedAt: 0,
      decidedAt: null,
      retractedAt: null,
    } as const;
    const facts = theFacts([whoSaid('ana', { plan: 'EASY' })], {}, [churned]);
    const { assessment } = assessAccount(facts, aJob({ steps: ['plan'] }), NOW);
    expect([assessment.isChurned, assessment.contribution]).toEqual([true, null]);
  });
});

test('totals have a number for every counter', () => {
  expect(segmentTotals('north', { 2: { easy: 1 } })).toEqual({
    segment: 'north',
    steps: { 2: { ...NO_COUNTERS, easy: 1 } },
  });
  const none = { accounts: 0, arr: 0 };
  expect(portfolioTotals(null, 'kim@x.test', { accounts_HIGH: 2, imminent: 1 })).toEqual({
    segment: null,
    ownerEmail: 'kim@x.test',
    bands: { LOW: none, MEDIUM: none, HIGH: { accounts: 2, arr: 0 }, UNKNOWN: none },
    imminent: 1,
    worsening: 0,
    renewingSoon: 0,
  });
});
