import { accountNode, givenExports, nothingButTheJob, pageOf } from '../../support/exports.ts';

const { givenLists, whenExported } = givenExports();

describe('at-risk accounts and hotspots', () => {
  const driver = {
    step: { statement: 'Plan' },
    difficult: 2,
    respondents: 3,
    share: 0.6,
    scoreIfEasy: 40,
  };
  const risk = {
    account: accountNode('a', { arr: { amount: '10.00', currencyCode: 'USD' } }),
    summary: 'High risk.',
    score: 70,
    rankScore: 65,
    interval: null,
    confidence: 'LOW',
    band: 'HIGH',
    bandReasons: ['SCORE'],
    riskWeightedArr: { amount: '7.00', currencyCode: 'USD' },
    drivers: [driver],
    competitorThreat: null,
    competitorScore: null,
    respondentCount: 3,
    contactCount: 4,
    answeredSteps: 5,
    activeSteps: 6,
    missingRoles: ['BUYER'],
    assignee: 'kim',
    snooze: {
      snoozedBy: 'ana',
      snoozedUntil: '2026-11-20',
      isActive: false,
      returnedBecause: { reason: 'BAND_WORSENED' },
    },
    trend: { direction: 'WORSENING', change: -6 },
    lastAnswerAt: null,
    assessedAt: '2026-11-03T00:00:00.000Z',
    scoringVersion: 1,
  };

  test('at-risk accounts are one row each, with what drives them', async () => {
    await givenLists((call) => pageOf([risk], call, 9));
    const { stdout } = await whenExported('at-risk', '--job', 'route-crews');
    const [header = [], row = []] = stdout.split('\n').map((line) => line.split(','));
    expect(header.length).toBe(row.length);
    const cells = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      externalId: 'a',
      arr: '10.00',
      riskWeightedArr: '7.00',
      intervalLower: '',
      trend: 'WORSENING',
      trendChange: "'-6",
      snoozedUntil: '2026-11-20',
      isSnoozed: 'false',
      returnedBecause: 'BAND_WORSENED',
      assignee: 'kim',
      driver1: 'Plan',
      driver1ScoreIfEasy: '40',
      driver2: '',
    });
  });

  test('hotspots are one row a step', async () => {
    const figures = ['rank', 'ces', 'struggle', 'difficult', 'easy', 'respondents', 'accounts'];
    const none = [
      'interval',
      'effectiveRespondents',
      'aboutConsumption',
      'accountsDifficult',
      'riskWeightedArr',
      'marketCes',
      'lead',
      'leapfrogGap',
    ];
    const hotspot = {
      step: { key: 'plan', statement: 'Plan', position: 1 },
      isSuppressed: false,
      quadrant: 'RETAIN',
      reasons: [
        { reason: 'SLOW', share: { count: 2, of: 3 } },
        { reason: 'OTHER', share: { count: 1, of: 3 } },
      ],
      ...Object.fromEntries(figures.map((name, index) => [name, index + 1])),
      ...Object.fromEntries(none.map((name) => [name, null])),
      arrSavedIfEasy: { amount: '5.00', currencyCode: 'USD' },
      bestCompetitor: { solution: { name: 'Sheets' }, ces: 12 },
    };
    await givenLists(() => ({ data: { churnHotspots: [hotspot] } }));
    const { stdout } = await whenExported('hotspots', '--job', 'route-crews');
    expect(stdout.split('\n')[1]).toBe(
      '1,plan,Plan,1,2,,,3,4,5,6,,,7,,,5.00,USD,,,Sheets,12,,RETAIN,false,3,2,,,1',
    );
  });

  test.each(['at-risk', 'testimonials', 'hotspots'])('%s are of a job', async (kind) => {
    await givenLists(nothingButTheJob);
    const ended = await whenExported(kind);
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      `Say of which job: export ${kind} --job KEY.\n`,
    ]);
  });
});
