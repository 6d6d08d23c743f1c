import fc from 'fast-check';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import {
  competitorScore,
  reliefOf,
  threatOf,
} from '../../../lambdas/domain/competitors/competitor.ts';
import { foldName } from '../../../lambdas/domain/kernel/fold-name.ts';
import type { Solution } from '../../../lambdas/domain/jobs/job.ts';
import { aJob, type AnswerGiven, aSolution, NOW, theFacts, whoSaid } from '../../support/facts.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';

/** The competitors when one contact answers one step. No market figures by default. */
function competitorsWhen(answer: AnswerGiven, solutions: readonly Solution[], market = {}) {
  const job = aJob({ steps: ['plan', 'drive'], solutions, market });
  const { assessment } = assessAccount(theFacts([whoSaid('ana', { plan: answer })]), job, NOW);
  return assessment.competitors.map(({ solutionKey, threat, isNamed, relief }) => ({
    solutionKey,
    threat,
    isNamed,
    relief: relief === null ? null : Number(relief.toFixed(6)),
  }));
}

const named = (alternative: string) => ({ effort: 'VERY_DIFFICULT' as const, alternative });

describe('relief', () => {
  test('shrinks the struggle toward the market figure, which counts as two answers', () => {
    expect(reliefOf({ struggle: 1, respondents: 2 }, 50, 0)).toBeCloseTo(100 - 20 - 20, 9);
    expect(reliefOf({ struggle: 1, respondents: 2 }, null, 0)).toBeCloseTo(72.5 - 20, 9);
  });

  test('for a competitor that is no better is not above 0 because of a rounding error', () => {
    // s̃ = (4 × 50 + 2 × 46.4)/6 = 48.8 = 20 + 0.80 × 36, which is slightly inexact in floating point.
    const facts = theFacts([
      ...['ana', 'ben'].map((id) => whoSaid(id, { plan: 'VERY_DIFFICULT' })),
      ...['cho', 'dan'].map((id) => whoSaid(id, { plan: 'VERY_EASY' })),
    ]);
    const solutions = [aSolution('same', { plan: 36 })];
    const job = aJob({ steps: ['plan'], market: { plan: 33 }, solutions });
    const { drivers, competitors } = assessAccount(facts, job, NOW).assessment;
    expect([drivers[0]?.state, competitors]).toEqual(['DIFFICULT', []]);
  });
});

describe('the competitors of an account', () => {
  // One VERY_DIFFICULT answer and no market figure: s̃ = (1 + 0.9)/3, relief = 63.33 − 20 − 0.8 × CES.
  test.each([
    [10, 'IMMINENT', 35.333333],
    [40, 'WATCH', 11.333333],
  ] as const)('with a CES of %d have the threat %s', (ces, threat, relief) => {
    expect(competitorsWhen('VERY_DIFFICULT', [aSolution('competitor', { plan: ces })])).toEqual([
      { solutionKey: 'competitor', threat, isNamed: false, relief },
    ]);
  });

  test('are imminent at the threshold itself', () => {
    // (0.75 + 2 × 0.45)/3 = 0.55: relief 55 − 20 − 0.8 × 6.25 = 30.
    expect(competitorsWhen('DIFFICULT', [aSolution('competitor', { plan: 6.25 })])).toEqual([
      { solutionKey: 'competitor', threat: 'IMMINENT', isNamed: false, relief: 30 },
    ]);
  });

  test('exist only at difficult steps', () => {
    expect(competitorsWhen('NEITHER', [aSolution('competitor', { plan: 0 })])).toEqual([]);
  });

  test.each([
    ['rated, better', aSolution('competitor', { plan: 40 }), 'IMMINENT', 11.333333],
    ['rated but no better', aSolution('competitor', { plan: 90 }), 'WATCH', -28.666667],
    ['not rated', aSolution('competitor', {}), 'WATCH', null],
    ['manual', aSolution('competitor', { plan: 0 }, { isManual: true }), 'WATCH', 43.333333],
  ] as const)('are listed if named by the customer and %s', (_, solution, threat, relief) => {
    expect(competitorsWhen(named('competitor'), [solution])).toEqual([
      { solutionKey: 'competitor', threat, isNamed: true, relief },
    ]);
  });

  test.each(['routeiq', 'RouteIQ GmbH', ' ROUTE-iq ', 'Ｒｏｕｔｅ-IQ', 'STRASSENPLANER'])(
    'are recognized by key, name or alias: %s',
    (alternative) => {
      const solution = aSolution(
        'routeiq',
        {},
        { name: 'RouteIQ GmbH', aliases: ['Route-IQ', 'Straßenplaner'] },
      );
      expect(competitorsWhen(named(alternative), [solution])).toHaveLength(1);
      expect(competitorsWhen(named(`${alternative} 2`), [solution])).toEqual([]);
    },
  );

  test('are not taken from an answer that is not difficult', () => {
    const job = aJob({ steps: ['plan'], solutions: [aSolution('competitor', {})] });
    const facts = theFacts([
      whoSaid('ana', { plan: 'DIFFICULT' }),
      whoSaid('ben', { plan: { effort: 'NEITHER', alternative: 'competitor' } }),
    ]);
    expect(assessAccount(facts, job, NOW).assessment.competitors).toEqual([]);
  });

  test('are ordered by threat, then relief, and the score is the greatest relief at the worst threat', () => {
    const rows = competitorsWhen(named('b'), [
      aSolution('a', { plan: 0 }, { isManual: true }),
      aSolution('b', { plan: 50 }),
      aSolution('c', { plan: 10 }),
      aSolution('d', { plan: 30 }),
    ]).map((row) => ({ ...row, stepKey: 'plan' }));
    expect(rows.map(({ solutionKey, threat }) => [solutionKey, threat])).toEqual([
      ['c', 'IMMINENT'],
      ['a', 'WATCH'],
      ['d', 'WATCH'],
      ['b', 'WATCH'],
    ]);
    expect([threatOf(rows), competitorScore(rows)]).toEqual(['IMMINENT', 35.333333]);
  });

  test('give no score without a relief, and no score below 0', () => {
    const row = { stepKey: 'plan', solutionKey: 'x', threat: 'WATCH', isNamed: true } as const;
    expect([threatOf([]), competitorScore([])]).toEqual([null, null]);
    expect(competitorScore([{ ...row, relief: null }])).toBeNull();
    expect(
      competitorScore([
        { ...row, relief: null },
        { ...row, relief: -11 },
      ]),
    ).toBe(0);
    expect(competitorScore([{ ...row, relief: 120 }])).toBe(100);
  });

  test('that are manual are never an imminent threat', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        const { competitors } = assessAccount(facts, job, NOW).assessment;
        const manual = competitors.filter(({ solutionKey }) => solutionKey === 'paper');
        expect(manual.filter(({ threat }) => threat === 'IMMINENT')).toEqual([]);
      }),
    );
  });
});

test('foldName is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});
