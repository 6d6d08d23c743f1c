import type { Outcome } from '../../../lambdas/domain/accounts/account.ts';
import { scoringBasis } from '../../../lambdas/domain/jobs/scoring-basis.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import type { BacktestCase } from '../../../lambdas/domain/truth/backtest/backtest-case.ts';
import {
  backtestReport,
  precisionsAt,
} from '../../../lambdas/domain/truth/backtest/backtest-report.ts';
import {
  type BacktestFacts,
  type CaseScoring,
  casesOf,
} from '../../../lambdas/domain/truth/backtest/case-of.ts';
import { aJob, anAccount, aPerson, aSubmission, daysAgo, NOW } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive', 'park'] });

const SCORING: CaseScoring = {
  asOf: NOW,
  horizonDays: 90,
  assumeRenewals: false,
  basis: scoringBasis(JOB, null),
  effortDays: 1460,
  outOfFold: () => null,
};

const ALL = (effort: 'VERY_EASY' | 'NEITHER' | 'VERY_DIFFICULT') => ({
  plan: effort,
  drive: effort,
  park: effort,
});

function outcome(kind: Outcome['kind'], daysSince: number, given: Partial<Outcome> = {}): Outcome {
  const occurredOn = dayOf(daysAgo(daysSince));
  const bare = { reason: null, recordedAt: NOW, decidedAt: null, retractedAt: null };
  return { kind, occurredOn, ...bare, ...given };
}

function facts(given: Partial<BacktestFacts> = {}): BacktestFacts {
  return {
    account: anAccount(),
    outcomes: [outcome('CHURNED', 10)],
    people: [aPerson('ana', [aSubmission('s', daysAgo(150), ALL('VERY_DIFFICULT'))])],
    createdAt: daysAgo(400),
    firstAskedAt: daysAgo(300),
    actedAt: [],
    ...given,
  };
}

const exclusions = (given: Partial<BacktestFacts>, scoring: Partial<CaseScoring> = {}) =>
  casesOf(facts(given), { ...SCORING, ...scoring }).map(({ exclusion }) => exclusion);

describe('a case', () => {
  test('is scored at the horizon before the decision', () => {
    const [item] = casesOf(facts(), SCORING);
    expect(item).toMatchObject({ exclusion: null, band: 'HIGH', kind: 'CHURNED', index: 1 });
    expect(item?.score).toBeCloseTo(98.9, 1);
  });

  test('ignores later answers', () => {
    const late = aSubmission('late', daysAgo(50), ALL('VERY_EASY'));
    const early = aSubmission('s', daysAgo(150), ALL('VERY_DIFFICULT'));
    const [item] = casesOf(facts({ people: [aPerson('ana', [early, late])] }), SCORING);
    expect(item?.score).toBeCloseTo(98.9, 1);
    expect(item?.leads.map(({ band }) => band)).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'HIGH',
      'HIGH',
      'HIGH',
      'LOW',
      'LOW',
    ]);
  });

  test('is dated by the decision if its date is recorded', () => {
    const decided = outcome('CHURNED', 10, { decidedAt: dayOf(daysAgo(100)) });
    expect(exclusions({ outcomes: [decided] })).toEqual(['NO_ANSWERS']);
  });

  test.each([
    ['CONTRACTED', { outcomes: [outcome('CONTRACTED', 10)] }],
    ['TOO_NEW', { people: [], createdAt: daysAgo(50) }],
    ['NEVER_ASKED', { people: [], firstAskedAt: daysAgo(50) }],
    ['NEVER_ASKED', { people: [], firstAskedAt: null }],
    ['NO_ANSWERS', { people: [] }],
    ['EXPIRED', { people: [aPerson('ana', [aSubmission('s', daysAgo(480), ALL('VERY_EASY'))])] }],
  ] as const)('is not scored: %s', (reason, given) => {
    expect(exclusions(given)).toEqual([reason]);
  });

  test('is not scored if its answers would no longer be kept', () => {
    expect(exclusions({}, { effortDays: 464 })).toEqual(['RETENTION']);
    expect(exclusions({}, { effortDays: 466 })).toEqual([null]);
  });

  test('is scored if the account was imported today with old answers', () => {
    expect(exclusions({ createdAt: NOW, firstAskedAt: NOW })).toEqual([null]);
  });

  test('that is one of two within the horizon counts if it churned, or else if it is the earlier one', () => {
    const kinds = (...outcomes: Outcome[]) =>
      casesOf(facts({ outcomes }), SCORING).map(({ kind, exclusion }) => [kind, exclusion]);
    expect(kinds(outcome('RENEWED', 60), outcome('CHURNED', 10))).toEqual([
      ['RENEWED', 'DUPLICATE'],
      ['CHURNED', null],
    ]);
    expect(kinds(outcome('EXPANDED', 50), outcome('RENEWED', 10))).toEqual([
      ['EXPANDED', null],
      ['RENEWED', 'DUPLICATE'],
    ]);
    expect(kinds(outcome('CONTRACTED', 60), outcome('RENEWED', 10))).toEqual([
      ['CONTRACTED', 'CONTRACTED'],
      ['RENEWED', null],
    ]);
    expect(kinds(outcome('RENEWED', 60, { retractedAt: NOW }))).toEqual([]);
  });

  test('is assumed on request if a renewal date passed without an outcome', () => {
    const account = anAccount({ renewalDate: dayOf(daysAgo(40)) });
    const given = { account, outcomes: [] };
    expect(exclusions(given)).toEqual([]);
    const [item] = casesOf(facts(given), { ...SCORING, assumeRenewals: true });
    expect(item).toMatchObject({ kind: 'RENEWED', isAssumed: true, exclusion: null });
    const justPassed = anAccount({ renewalDate: dayOf(daysAgo(20)) });
    expect(exclusions({ account: justPassed, outcomes: [] }, { assumeRenewals: true })).toEqual([]);
  });

  test('says whether answers were received after the decision', () => {
    const late = { ...aSubmission('s', daysAgo(150), ALL('NEITHER')), receivedAt: daysAgo(2) };
    const [item] = casesOf(facts({ people: [aPerson('ana', [late])] }), SCORING);
    expect(item?.isBackfilled).toBe(true);
    expect(casesOf(facts(), SCORING)[0]?.isBackfilled).toBe(false);
  });
});

describe('the report', () => {
  /** Account number n, churned or kept, with answers the given number of days before the decision. */
  const account = (
    n: number,
    kind: 'CHURNED' | 'RENEWED',
    said: readonly [daysBefore: number, effort: 'VERY_EASY' | 'NEITHER' | 'VERY_DIFFICULT'][],
    given: Partial<BacktestFacts> = {},
  ) =>
    casesOf(
      facts({
        account: anAccount({ id: `a-${n}`, externalId: `x-${n}` }),
        outcomes: [outcome(kind, 10)],
        people: [
          aPerson(
            'ana',
            said.map(([days, effort], at) =>
              aSubmission(`s-${at}`, daysAgo(10) - days * DAY_MS, ALL(effort)),
            ),
          ),
        ],
        ...given,
      }),
      SCORING,
    );
  const many = (count: number, make: (n: number) => ReturnType<typeof account>) =>
    Array.from({ length: count }, (_, n) => make(n)).flat();

  test('finds nothing if answers before the decision carry no signal, whatever was answered later', () => {
    const cases = [
      ...many(20, (n) =>
        account(n, 'CHURNED', [
          [100, n % 2 ? 'VERY_EASY' : 'VERY_DIFFICULT'],
          [5, 'VERY_DIFFICULT'],
        ]),
      ),
      ...many(40, (n) =>
        account(100 + n, 'RENEWED', [
          [100, n % 2 ? 'VERY_EASY' : 'VERY_DIFFICULT'],
          [5, 'VERY_EASY'],
        ]),
      ),
    ];
    const report = backtestReport(cases);
    expect(report.auc).toBe(0.5);
    expect(report.leadTimes.map(({ auc }) => auc)).toEqual([null, null, null, 0.5, 0.5, 0.5, 1]);
    expect(report.warnings).toEqual(['LEAK_NEAR_END']);
    expect(report.verdict).toBe('DOES_NOT_PREDICT');
  });

  test('warns if churned accounts were deleted or never asked', () => {
    const silent = { people: [] };
    const unasked = { people: [], firstAskedAt: null };
    const scored = many(40, (n) => account(n, 'RENEWED', [[100, 'VERY_EASY']]));
    const deleted = many(20, (n) => account(100 + n, 'CHURNED', [], silent));
    expect(backtestReport([...scored, ...deleted]).warnings).toEqual(['SURVIVORSHIP']);
    const missed = many(20, (n) => account(100 + n, 'CHURNED', [], unasked));
    expect(backtestReport([...scored, ...missed]).warnings).toEqual([
      'SURVIVORSHIP',
      'ASKED_SELECTIVELY',
    ]);
  });

  test('says how early accounts were flagged, and which were acted on', () => {
    const early = account(1, 'CHURNED', [[200, 'VERY_DIFFICULT']], { actedAt: [daysAgo(50)] });
    const never = account(2, 'CHURNED', [[200, 'VERY_EASY']]);
    const report = backtestReport([...early, ...never]);
    expect(report.leadDays).toEqual([180, 180, 180]);
    expect(report.neverFlagged).toMatchObject({ count: 1, of: 2 });
    expect(report.actedOn).toMatchObject({ count: 1, of: 1 });
    expect(report.warnings).toEqual(['INTERVENTION', 'ONLY_CHURN_RECORDED']);
    expect(report.sentence).toBe('Only churn is recorded; record renewals too.');
  });

  test('counts excluded cases, and gives bands as k of n', () => {
    const cases = [
      ...account(1, 'CHURNED', [[100, 'VERY_DIFFICULT']]),
      ...account(2, 'RENEWED', [[100, 'VERY_DIFFICULT']]),
      ...account(3, 'CHURNED', [[100, 'VERY_EASY']]),
      ...account(4, 'RENEWED', [], { people: [] }),
    ];
    const { bands, excluded, deciles, calibration, byResponse } = backtestReport(cases);
    const kOfN = bands.map(({ precision, recall }) => [
      `${precision.count} of ${precision.of}`,
      `${recall.count} of ${recall.of}`,
    ]);
    expect(kOfN).toEqual([
      ['1 of 2', '1 of 2'],
      ['1 of 2', '1 of 2'],
    ]);
    expect(excluded).toEqual([{ reason: 'NO_ANSWERS', cases: 1 }]);
    expect(
      byResponse.map(({ response, churned, difference }) => [
        response,
        churned.count,
        churned.of,
        difference && [difference.lower.toFixed(3), difference.upper.toFixed(3)],
      ]),
    ).toEqual([
      ['RESPONDED', 2, 3, null],
      // By hand, with Newcombe's method 10: 0 of 1 (0 to .793) minus 2 of 3 (.208 to .939).
      ['SILENT', 0, 1, ['-0.939', '0.250']],
      ['NEVER_ASKED', 0, 0, null],
    ]);
    expect(precisionsAt(cases, 2)).toEqual([
      { k: 2, expectedChurned: 1, of: 2 },
      { k: 10, expectedChurned: 2, of: 3 },
      { k: 20, expectedChurned: 2, of: 3 },
    ]);
    expect([deciles, calibration]).toEqual([[], []]);
  });

  test('gives only the churn count of a segment until it has ten churned and ten kept accounts', () => {
    const inSegment = (segment: string | null, cases: readonly BacktestCase[]) =>
      cases.map((item) => ({ ...item, segment }));
    const one = [
      ...account(1, 'CHURNED', [[100, 'VERY_DIFFICULT']]),
      ...account(2, 'RENEWED', [[100, 'VERY_EASY']]),
    ];
    const many = Array.from({ length: 10 }, () => one).flat();
    const { segments } = backtestReport([...inSegment(null, one), ...inSegment('dairy', many)]);
    expect(segments).toMatchObject([
      { name: 'dairy', churned: { count: 10, of: 20 }, verdict: 'PREDICTS', auc: 1 },
      { name: null, churned: { count: 1, of: 2 }, verdict: 'TOO_FEW_OUTCOMES', auc: null },
    ]);
  });
});
