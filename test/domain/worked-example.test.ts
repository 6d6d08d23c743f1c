import { assessAccount } from '../../lambdas/domain/scoring/assess.ts';
import { segmentTotals } from '../../lambdas/domain/hotspots/rollup-totals.ts';
import { hotspots } from '../../lambdas/domain/hotspots/hotspot.ts';
import { precisionOf } from '../../lambdas/domain/scoring/answers/precision.ts';
import { readAt } from '../../lambdas/domain/scoring/reading.ts';
import { scoringBasis } from '../../lambdas/domain/jobs/scoring-basis.ts';
import { NOW, aSolution } from '../support/facts.ts';
import { workedFacts, workedJob } from '../support/worked-example.ts';

const round = (value: number | null | undefined, digits: number) => Number(value?.toFixed(digits));

describe('the worked example of docs/scoring.md', () => {
  const { assessment } = assessAccount(workedFacts(), workedJob(), NOW);

  test('scores the account', () => {
    expect({
      index: round(assessment.index, 4),
      score: round(assessment.score, 1),
      lower: round(assessment.interval?.lower, 1),
      upper: round(assessment.interval?.upper, 1),
      rankScore: round(assessment.rankScore, 1),
      confidence: assessment.confidence,
      band: assessment.band,
      bandReasons: assessment.bandReasons,
      riskWeightedArr: assessment.riskWeightedArr,
    }).toEqual({
      index: 0.5139,
      score: 53.1,
      lower: 25.6,
      upper: 78.9,
      rankScore: 40,
      confidence: 'MEDIUM',
      band: 'MEDIUM',
      bandReasons: ['SCORE'],
      riskWeightedArr: 6_374_512,
    });
  });

  test('gives the precision of the index', () => {
    const basis = scoringBasis(workedJob(), null);
    const precision = precisionOf(readAt(workedFacts().people, basis, NOW), basis);
    expect(round(precision?.standardError, 4)).toBe(0.1034);
    expect(round(precision?.effectiveRespondents, 3)).toBe(2.959);
  });

  test('lists each step, by share and then step order', () => {
    const shown = assessment.drivers.map((driver) => [
      driver.stepKey,
      round(driver.struggle, 4),
      driver.state,
      round(driver.share, 4),
      round(driver.scoreIfEasy, 1),
      `${driver.difficult} of ${driver.respondents}`,
    ]);
    expect(shown).toEqual([
      ['sequence-stops', 0.9167, 'DIFFICULT', 0.5946, 13.3, '3 of 3'],
      ['plan-stops', 0.5, 'MIXED', 0.1622, 43.8, '1 of 3'],
      ['adjust-route', 0.5, 'MIXED', 0.1622, 43.8, '0 of 2'],
      ['estimate-arrival', 0.1667, 'EASY', 0.0541, 53.1, '0 of 3'],
      ['figure-address', 0.0833, 'EASY', 0.027, 53.1, '0 of 3'],
    ]);
  });

  test.each([
    [40, 'VERY_DIFFICULT', [{ relief: 21, threat: 'WATCH', isNamed: false }]],
    [80, 'VERY_DIFFICULT', []],
    [
      40,
      { effort: 'VERY_DIFFICULT', alternative: ' RouteIQ ' },
      [{ relief: 21, threat: 'IMMINENT', isNamed: true }],
    ],
  ] as const)(
    'assesses a competitor rated CES %d at sequence-stops if ana answers %j',
    (ces, byAna, rows) => {
      const job = workedJob([aSolution('routeiq', { 'sequence-stops': ces }, { name: 'RouteIQ' })]);
      const { competitors, threat } = assessAccount(workedFacts(byAna), job, NOW).assessment;
      expect(competitors.map((row) => ({ ...row, relief: round(row.relief, 6) }))).toEqual(
        rows.map((row) => ({ stepKey: 'sequence-stops', solutionKey: 'routeiq', ...row })),
      );
      expect(threat).toBe(rows[0]?.threat ?? null);
    },
  );

  test('makes sequence-stops a hotspot', () => {
    const totals = segmentTotals(null, assessment.contribution?.steps ?? {});
    const [first] = hotspots(workedJob(), [totals]);
    expect({
      ...first,
      interval: [round(first?.interval?.lower, 1), round(first?.interval?.upper, 1)],
      struggle: round(first?.struggle, 4),
      effectiveRespondents: round(first?.effectiveRespondents, 6),
    }).toEqual({
      stepKey: 'sequence-stops',
      position: 2,
      segment: undefined,
      rank: 1,
      isSuppressed: false,
      asOf: null,
      ces: 100,
      struggle: 0.9167,
      interval: [39.4, 100],
      difficult: 3,
      easy: 0,
      respondents: 3,
      effectiveRespondents: 2.5,
      reasons: { accounts: 0, respondents: 0, shares: [] },
      aboutConsumption: 0,
      accounts: 1,
      accountsDifficult: 1,
      riskWeightedArr: 3_790_250,
      arrSavedIfEasy: 4_778_942,
      marketCes: null,
      lead: null,
      bestCompetitor: null,
      leapfrogGap: null,
      quadrant: 'UNKNOWN',
    });
  });
});
