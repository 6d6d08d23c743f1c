import type { HistoryPoint } from '../../../lambdas/domain/hotspots/snapshot.ts';
import {
  fillHistory,
  type FillHistoryDeps,
} from '../../../lambdas/functions/sweeper/fill-history.ts';
import type { AccountFacts } from '../../../lambdas/domain/scoring/assess.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW, theFacts } from '../../support/facts.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';

const JOB = aJob({ steps: ['plan'] });

/** Returns the history after filling it from an account's answers and the existing points. */
async function published(facts: AccountFacts, history: readonly HistoryPoint[] = []) {
  let points: readonly HistoryPoint[] = [];
  const deps: FillHistoryDeps = {
    accountIds: async () => ({ accountIds: ['acme'], resumeAfter: null }),
    facts: async () => facts,
    history: async () => history,
    draft: async () => null,
    saveDraft: async () => undefined,
    publish: async (_jobKey, given) => {
      points = given;
    },
    fillPortfolio: async () => undefined,
    addToQuarantine: quarantineNothing,
    now: () => NOW,
  };
  expect(await fillHistory(deps, JOB, Infinity)).toBe(true);
  return points.toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const pointOf = (day: string, difficult: number): HistoryPoint => ({
  day,
  segments: [{ segment: null, steps: { 0: { difficult, respondents: 1, accounts: 1 } } }],
});

const said = (...days: number[]) =>
  theFacts([
    aPerson(
      'ana',
      days.map((day) => aSubmission(`s-${day}`, daysAgo(day), { plan: 'DIFFICULT' })),
    ),
  ]);

describe('fillHistory', () => {
  test('goes back as far as answers are kept', async () => {
    const days = (await published(said(729, 400, 100))).map(({ day }) => day);
    expect([days.length, days[0], days.at(-1)]).toEqual([24, '2024-11-30', '2026-10-31']);
  });

  test('recomputes a month if all its answers are still kept, and leaves other months unchanged', async () => {
    const history = [pointOf('2025-10-31', 7), pointOf('2025-11-30', 7), pointOf('2026-09-30', 7)];
    const points = await published(said(500, 300, 100), history);
    const found = new Map(points.map((point) => [point.day, point]));
    // On 1 November 2026, answers of 31 October 2024 are no longer kept, and October 2025 may have counted
    // one.
    expect(found.get('2025-10-31')).toBeUndefined();
    expect(found.get('2025-11-30')).toEqual(pointOf('2025-11-30', 1));
    expect(found.get('2026-09-30')).toEqual(pointOf('2026-09-30', 1));
    expect(found.get('2025-09-30')).toEqual(pointOf('2025-09-30', 1));
  });

  test('empties a month that has no answers left', async () => {
    const points = await published(said(10), [pointOf('2026-08-31', 1)]);
    expect(points).toEqual([{ day: '2026-08-31', segments: [] }, pointOf('2026-10-31', 1)]);
  });
});
