import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemo } from '../../demo/load.ts';
import { DAY_MS, dayOf, startOfDay } from '../../lambdas/domain/kernel/time.ts';
import { nonResponse } from '../../lambdas/domain/surveys/non-response.ts';
import type { BacktestCase } from '../../lambdas/domain/truth/backtest/backtest-case.ts';
import { backtestReport } from '../../lambdas/domain/truth/backtest/backtest-report.ts';
import { saveDemoLinks } from '../../local/startup/save-demo-links.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { advices, demoFound } from './demo-outcomes.ts';
import {
  askReasons,
  type Candidate,
  hotspots,
  type Risk,
  risks,
  competitorRows,
  someAccounts,
  testimonials,
} from './demo-queries.ts';
import { type DemoWorld, givenDemo, NOW, noWait } from './given-demo.ts';

let demo: DemoWorld;
let accounts: Risk[];
let candidates: Candidate[];
beforeAll(async () => {
  demo = await givenDemo();
  accounts = await risks(demo.ask);
  candidates = await testimonials(demo.ask);
});

/** Counts how often each value occurs. */
function tally(values: readonly (string | null)[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const kindsOf = (values: readonly (string | null)[]) => Object.keys(tally(values));

describe('the demo', () => {
  test('has the size that its guide states', () => {
    const size = { accounts: 60, respondents: 263, submissions: 564, testimonials: 8 };
    expect(demo.loaded).toEqual(size);
  });

  test('has accounts in every band, and lists none of the two that churned', () => {
    const bands = tally(accounts.map(({ band }) => band));
    expect(bands).toEqual({ HIGH: 11, LOW: 23, MEDIUM: 17, UNKNOWN: 7 });
  });

  test('shows every reason for a band, every threat, trend, confidence and missing role', () => {
    expect({
      reasons: kindsOf(accounts.flatMap(({ bandReasons }) => bandReasons)),
      threats: kindsOf(accounts.map(({ competitorThreat }) => competitorThreat)),
      trends: kindsOf(accounts.map(({ trend }) => trend.direction)),
      confidences: kindsOf(accounts.map(({ confidence }) => confidence)),
      missing: kindsOf(accounts.flatMap(({ missingRoles }) => missingRoles)),
    }).toEqual({
      reasons: ['BUYER_STRUGGLES', 'NO_ANSWERS', 'SCORE', 'TABLE_STAKES', 'TOO_FEW_STEPS'],
      threats: ['IMMINENT', 'WATCH', 'null'],
      trends: ['IMPROVING', 'STABLE', 'UNKNOWN', 'WORSENING'],
      confidences: ['HIGH', 'LOW', 'MEDIUM'],
      missing: ['BENEFICIARY', 'BUYER', 'EXECUTOR'],
    });
  });

  test('has accounts in band HIGH that improve, that worsen and that are stable', () => {
    const high = accounts.filter(({ band }) => band === 'HIGH');
    const trends = kindsOf(high.map(({ trend }) => trend.direction));
    expect(trends).toEqual(['IMPROVING', 'STABLE', 'WORSENING']);
  });

  test('has a few accounts under an imminent competitor threat, not all of them in band HIGH', () => {
    const imminent = accounts.filter((risk) => risk.competitorThreat === 'IMMINENT');
    expect(tally(imminent.map(({ band }) => band))).toEqual({ HIGH: 7, MEDIUM: 4 });
  });

  test('has Hollis Freight and Marlow Dairy at the top of the list', () => {
    const [first, second] = accounts.map(({ account }) => account.name);
    expect([first, second]).toEqual(['Hollis Freight', 'Marlow Dairy']);
  });

  test('has contacts who never responded, also in accounts with answers', () => {
    const mute = accounts.filter(({ respondentCount }) => respondentCount === 0);
    const partly = accounts.filter(
      ({ respondentCount, contactCount }) => respondentCount > 0 && contactCount > respondentCount,
    );
    expect([mute.length, partly.length >= 20]).toEqual([4, true]);
  });

  test('has every reason to ask an account next', async () => {
    const reasons = ['EXPIRES_BEFORE_RENEWAL', 'MISSING_BUYER', 'NO_ANSWERS', 'TOO_FEW_STEPS'];
    expect(kindsOf((await askReasons(demo.ask)).flat())).toEqual(reasons);
  });
});

test('contacts who struggle answered their survey links later, and the links are written only once', async () => {
  const { ports, writes } = demo.world;
  await saveDemoLinks(ports, startOfDay(dayOf(NOW)));
  const written = writes();
  await saveDemoLinks(ports, startOfDay(dayOf(NOW)));
  expect(writes()).toBe(written);
  const { responses } = await demoFound(demo);
  const timing = nonResponse(responses)?.timing;
  expect(timing?.sentence).toBe('Late respondents struggle more: silence may hide risk.');
  expect(timing?.early?.people).toBeGreaterThan(80);
  expect(timing?.early?.fromDays).toBeGreaterThan(1);
  expect(timing?.late?.toDays).toBeLessThan(30);
});

describe('the outcomes of the demo', () => {
  let cases: readonly BacktestCase[];
  beforeAll(async () => {
    ({ cases } = await demoFound(demo));
  });

  test('are from the last two years, and are scored with older answers too', () => {
    const days = cases.map(({ decidedOn }) => (startOfDay(decidedOn) - NOW) / DAY_MS);
    expect(Math.min(...days)).toBeLessThan(-700);
    expect(Math.min(...days)).toBeGreaterThan(-731);
    const { excluded, ...report } = backtestReport(cases);
    expect([report.churned, report.kept]).toEqual([33, 95]);
    expect(excluded).toEqual([
      { reason: 'CONTRACTED', cases: 1 },
      { reason: 'TOO_NEW', cases: 8 },
      { reason: 'EXPIRED', cases: 5 },
    ]);
  });

  test('show that effort predicts churn except in one segment, and a calibration is recommended', () => {
    const { verdict, sentence, segments } = backtestReport(cases);
    expect(verdict).toBe('PREDICTS');
    expect(sentence).toContain('had the higher score 73% of the time (60% to 83%)');
    expect(segments.map(({ name, verdict: told }) => [name, told])).toEqual([
      ['Logistics', 'PREDICTS'],
      ['Food & dairy', 'DOES_NOT_PREDICT'],
      ['Field service', 'TOO_FEW_OUTCOMES'],
      ['Utilities', 'TOO_FEW_OUTCOMES'],
    ]);
    expect(advices(cases)).toEqual({ SCALE: 'RECOMMENDED', STEPS: 'RECOMMENDED' });
  });
});

describe('the testimonials of the demo', () => {
  const inState = (state: string) => candidates.filter((candidate) => candidate.state === state);

  test('show every reason for a candidate to be on hold', () => {
    const held = inState('CANDIDATE').flatMap(({ heldBack }) => heldBack);
    expect(kindsOf(held)).toEqual([
      'ACCOUNT_HIGH',
      'ACCOUNT_IMMINENT',
      'CHURNED',
      'FATIGUE',
      'NO_EMAIL',
      'NO_PERMISSION',
      'RESPONDENT_STRUGGLES',
    ]);
  });

  test('include at least 100 candidates to ask, some of whom found the step difficult before', () => {
    const free = inState('CANDIDATE').filter(({ heldBack }) => heldBack.length === 0);
    const turned = free.filter(({ turnaround }) => turnaround !== null);
    expect([free.length >= 100, turned.length >= 10]).toEqual([true, true]);
  });

  test('are in every state that the demo decides on', () => {
    const decided = candidates.filter(({ state }) => state !== 'CANDIDATE');
    const states = { APPROVED: 2, DECLINED: 1, PUBLISHED: 2, REQUESTED: 3 };
    expect(tally(decided.map(({ state }) => state))).toEqual(states);
  });

  test('are published verbatim or with one word edited', () => {
    const edited = inState('PUBLISHED').filter(({ publishedText }) => publishedText !== null);
    expect(edited.map(({ quote, publishedText }) => [quote, publishedText])).toEqual([
      [
        'Calls of “where are you” went from sixty a day to 8.',
        'Calls of “where are you” went from sixty a day to eight.',
      ],
    ]);
  });

  test('are never the same twice in one account', () => {
    const said = candidates.map(({ account, quote }) => `${account.externalId}: ${quote}`);
    expect(said).toEqual([...new Set(said)]);
  });
});

describe('the steps of the demo', () => {
  test('fall into every quadrant, and two of them have no market figure', async () => {
    const steps = await hotspots(demo.ask);
    expect(kindsOf(steps.map(({ quadrant }) => quadrant))).toEqual([
      'DIFFERENTIATE',
      'RETAIN',
      'RETAIN_AND_GROW',
      'SETTLED',
      'UNKNOWN',
    ]);
    const unknown = steps.filter(({ marketCes }) => marketCes === null);
    expect(unknown.map(({ step }) => step.key).sort()).toEqual(['reach-crew', 'review-day']);
    expect(steps.filter(({ aboutConsumption }) => aboutConsumption > 0).length).toBeGreaterThan(5);
  });

  test.each(['Logistics', 'Utilities', 'Food & dairy', 'Field service'])(
    'are all answered in the segment %s',
    async (segment) => {
      const steps = await hotspots(demo.ask, segment);
      expect(steps.filter(({ respondents }) => respondents >= 5)).toHaveLength(18);
    },
  );

  test('are threatened by every competitor, some named by customers, but never imminently by spreadsheets', async () => {
    const rows = await competitorRows(demo.ask);
    expect(kindsOf(rows.map(({ solution, threat }) => `${solution.name} ${threat}`))).toEqual([
      'DispatchPro IMMINENT',
      'DispatchPro WATCH',
      'RouteIQ IMMINENT',
      'RouteIQ WATCH',
      'Spreadsheets WATCH',
    ]);
    const named = rows.filter(({ namedByCustomer }) => namedByCustomer);
    expect(kindsOf(named.map(({ solution }) => solution.name))).toContain('RouteIQ');
  });
});

describe('the people of the demo', () => {
  test('have names in their own script, and mark some steps as not part of their work', async () => {
    const known = await someAccounts(demo.ask);
    const people = known.flatMap(({ respondents }) => respondents.nodes);
    const scripts = [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}/u, /[ŁŞØÅ]/u];
    const missing = scripts.filter((script) => !people.some(({ name }) => script.test(name)));
    const submissions = known.flatMap((account) => account.submissions.nodes);
    const efforts = submissions.flatMap(({ answers }) => answers).map(({ effort }) => effort);
    expect({
      missing,
      sources: kindsOf(submissions.map(({ source }) => source)),
      efforts: kindsOf(efforts),
    }).toEqual({
      missing: [],
      sources: ['synthetic demo data'],
      efforts: ['DIFFICULT', 'EASY', 'NEITHER', 'VERY_DIFFICULT', 'VERY_EASY', 'null'],
    });
    expect(people.filter(({ mayContact }) => mayContact).length).toBeGreaterThan(people.length / 2);
  });
});

test('the queries in the guide return data', async () => {
  const guide = readFileSync(join(PROJECT_ROOT, 'docs', 'demo.md'), 'utf8');
  const queries = [...guide.matchAll(/```graphql\n([^`]+)```/g)].map(([, query = '']) => query);
  const answers = await Promise.all(queries.map((query) => demo.ask<object>(query)));
  expect(answers.map((answer) => Object.keys(answer))).toEqual([
    ['atRiskAccounts'],
    ['testimonialCandidates'],
    ['churnHotspots'],
  ]);
});

describe('loading the demo again', () => {
  test('writes nothing, on the same day or on a later one', async () => {
    const before = demo.world.writes();
    const again = await loadDemo(demo.ask, { now: NOW, wait: noWait });
    demo.world.advance(9 * DAY_MS);
    const later = await loadDemo(demo.ask, { now: NOW + 9 * DAY_MS, wait: noWait });
    expect([again, later]).toEqual([demo.loaded, demo.loaded]);
    expect(demo.world.writes()).toBe(before);
  });
});
