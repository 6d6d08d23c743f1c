import { noCriteria } from '../../../lambdas/app/kernel/lists/filter.ts';
import { COMPETITOR_FILTERS } from '../../../lambdas/app/risks/competitors/competitor-risk-filters.ts';
import type { Assessment } from '../../../lambdas/domain/scoring/assessment.ts';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { CompetitorRow } from '../../../lambdas/domain/competitors/competitor.ts';
import { competitorsItem } from '../../../lambdas/store/derived/competitors/competitors-item.ts';
import { anAccount, aJob, NOW } from '../../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = aJob({ steps: ['plan', 'sequence'] });
const STEPS = JOB.steps.map(({ key }) => key);

function row(step: number, solutionKey: string, relief: number | null): CompetitorRow {
  return { stepKey: STEPS[step] ?? '', solutionKey, relief, threat: 'WATCH', isNamed: false };
}

function threatened(id: string, competitors: readonly CompetitorRow[]): Assessment {
  const facts = { account: anAccount({ id }), outcomes: [], snooze: null, people: [] };
  return { ...assessAccount(facts, JOB, NOW).assessment, competitors };
}

describe("a page of competitors' rows", () => {
  let foothold: StoredFoothold;
  beforeEach(async () => {
    foothold = await givenStoredFoothold();
  });
  afterEach(() => foothold.stop());

  const given = async (...assessments: Assessment[]) => {
    const { keys, table } = foothold.store;
    await table.writeBatch(
      assessments.flatMap((assessment) => competitorsItem(keys, assessment, JOB, 0)),
      [],
    );
  };
  const page = (limit: number, after: string | null, solutionKey: string | null = null) =>
    foothold.deps.ports.assessments.listCompetitorRisks(JOB, {
      limit,
      after,
      criteria: {
        ...noCriteria(COMPETITOR_FILTERS),
        solutionKeys: solutionKey === null ? null : [solutionKey],
      },
    });
  const allIn = async (limit: number, solutionKey: string | null = null) => {
    const found: string[][] = [];
    let after: string | null = null;
    do {
      const slice: Awaited<ReturnType<typeof page>> = await page(limit, after, solutionKey);
      found.push(
        slice.entries.map(
          ({ value }) => `${value.accountId} ${value.row.solutionKey} ${value.row.relief}`,
        ),
      );
      after = slice.resumeAfter;
    } while (after !== null);
    return found;
  };

  test("lists accounts by their greatest relief and keeps each account's rows together", async () => {
    await given(
      threatened('a', [row(0, 'paper', 10), row(1, 'paper', 40)]),
      threatened('b', [row(0, 'paper', null), row(0, 'routeiq', 20), row(1, 'routeiq', 30)]),
      threatened('c', [row(1, 'routeiq', null)]),
      threatened('d', []),
    );
    const whole = [
      'a paper 40',
      'a paper 10',
      'b routeiq 30',
      'b routeiq 20',
      'b paper null',
      'c routeiq null',
    ];
    expect(await allIn(100)).toEqual([whole]);
    // A page may start and end within an account.
    expect(await allIn(1)).toEqual(whole.map((each) => [each]));
    expect(await allIn(4)).toEqual([whole.slice(0, 4), whole.slice(4)]);
    expect((await allIn(1, 'routeiq')).flat()).toEqual([
      'b routeiq 30',
      'b routeiq 20',
      'c routeiq null',
    ]);
  });

  test('continues at the same place if the rows of its last account have since been removed', async () => {
    await given(
      threatened('a', [row(0, 'paper', 40), row(1, 'paper', 10)]),
      threatened('b', [row(0, 'paper', 30)]),
    );
    const { resumeAfter } = await page(1, null);
    const { keys, table } = foothold.store;
    await table.writeBatch([], [keys.competitors('a', JOB.key)]);
    const { entries } = await page(1, resumeAfter);
    expect(entries.map(({ value }) => value.accountId)).toEqual(['b']);
  });

  test('examines at most 1,000 accounts for a rare competitor, then returns a short page', async () => {
    const common = Array.from({ length: 1100 }, (_, i) =>
      threatened(`a${String(i).padStart(4, '0')}`, [row(0, 'paper', 50)]),
    );
    await given(...common, threatened('z', [row(0, 'routeiq', 1)]));
    foothold.consumed.take();
    const first = await page(50, null, 'routeiq');
    expect(first.entries).toEqual([]);
    expect(first.resumeAfter).not.toBeNull();
    expect(foothold.consumed.take().length).toBeLessThanOrEqual(6);
    const second = await page(50, first.resumeAfter, 'routeiq');
    expect(second.entries.map(({ value }) => value.accountId)).toEqual(['z']);
  });
});
