import { command, summaryOf } from '../support/run/command-line.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { partsOf, write } from './support/api.ts';
import {
  IMPORTANCE,
  monthlyHotspot,
  type Occasion,
  trendAt,
  twoYears,
} from './support/told-history.ts';

const JOB = { key: 'route' };

/** Every second account is in the segment "north", the others in none. */
const isNorthern = (externalId: string) => Number(externalId.slice(2)) % 2 === 0;

function submissionOf({ account, person, at, efforts }: Occasion) {
  const said = Object.entries(efforts);
  return {
    idempotencyKey: `${account} ${person} ${at}`,
    job: JOB,
    account: { externalId: account },
    respondent: { externalId: person },
    submittedAt: new Date(at).toISOString(),
    answers: said.flatMap(([stepKey, effort]) => (effort === null ? [] : [{ stepKey, effort }])),
    notApplicable: said.flatMap(([stepKey, effort]) => (effort === null ? [stepKey] : [])),
  };
}

async function tell({ ask, drained }: RunningFoothold, occasions: readonly Occasion[]) {
  const steps = Object.entries(IMPORTANCE).map(([key, importance]) => ({
    key,
    importance,
    statement: key,
  }));
  await write(ask, 'jobUpsert', { ...JOB, statement: 'get there', steps });
  const accounts = [...new Set(occasions.map(({ account }) => account))].map((externalId) => ({
    externalId,
    name: externalId,
    segment: isNorthern(externalId) ? 'north' : null,
  }));
  await write(ask, 'accountsImport', { accounts });
  for (const part of partsOf(occasions.map(submissionOf), 25)) {
    await write(ask, 'submissionsImport', { submissions: part });
  }
  await drained();
}

interface Trend {
  direction: string;
  change: number | null;
  compositionChange: number | null;
  points: { at: string; score: number | null }[];
}

/** The expected form of a trend in the API: days match instants, and figures match approximately. */
function nearly({ direction, change, compositionChange, points }: Trend): unknown {
  const near = (value: number | null): unknown =>
    value === null ? null : expect.closeTo(value, 5);
  return {
    direction,
    change: near(change),
    compositionChange: near(compositionChange),
    points: points.map(({ at, score }) => ({
      at: expect.stringMatching(`^${at}`) as string,
      score: near(score),
    })),
  };
}

describe('two years of answers imported in random order', () => {
  const occasions = twoYears(Date.now());
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold();
    await tell(foothold, occasions);
  });
  afterAll(() => foothold.stop());

  test('give every account the trend and points computed independently', async () => {
    const { accounts } = (await foothold.ask(`{
      accounts(first: 20) { nodes { externalId risk(job: {key: "route"}) { assessedAt trend {
        direction change compositionChange points { at score } } } } }
    }`)) as {
      accounts: { nodes: { externalId: string; risk: { assessedAt: string; trend: Trend } }[] };
    };
    const found = accounts.nodes.map(({ externalId, risk }) => [externalId, risk.trend]);
    const expected = accounts.nodes.map(({ externalId, risk }) => {
      const own = occasions.filter(({ account }) => account === externalId);
      return [externalId, nearly(trendAt(own, Date.parse(risk.assessedAt)))];
    });
    expect(found).toHaveLength(12);
    expect(found).toEqual(expected);
    const directions = new Set(accounts.nodes.map(({ risk }) => risk.trend.direction));
    expect(directions.size).toBeGreaterThan(1);
  });

  test('give every step its hotspot at the end of each month after the history is rebuilt', async () => {
    const endpoint = `${foothold.url}/graphql`;
    const args = ['rebuild', '--job', JOB.key, '--history', '--json', '--endpoint', endpoint];
    expect(summaryOf(await command(...args))).toEqual({ accounts: 12, differed: 0, leftovers: [] });
    const now = Date.now();
    const thisMonth = `${new Date(now).toISOString().slice(0, 7)}-01`;
    const figures = 'step { key } history { asOf ces respondents }';
    const { all, north } = (await foothold.ask(`{
      all: churnHotspots(job: {key: "route"}, orderBy: POSITION) { ${figures} }
      north: churnHotspots(job: {key: "route"}, filter: {segment: "north"}, orderBy: POSITION) { ${figures} }
    }`)) as Record<string, { step: { key: string }; history: { asOf: string }[] }[]>;
    // The current week has at most one point of its own.
    const months = (hotspots: typeof all) =>
      hotspots?.map(({ step, history }) => ({
        step,
        history: history.filter(({ asOf }) => asOf < thisMonth),
      }));
    const expected = (heard: readonly Occasion[]) =>
      Object.keys(IMPORTANCE).map((key) => ({
        step: { key },
        history: monthlyHotspot(heard, key, now),
      }));
    expect(months(all)).toEqual(expected(occasions));
    expect(months(north)).toEqual(expected(occasions.filter((one) => isNorthern(one.account))));
    expect(months(all)?.[0]?.history.length).toBeGreaterThanOrEqual(21);
  });
});
