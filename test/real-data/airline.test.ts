import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, summaryOf } from '../support/run/command-line.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenScratchDir } from '../support/run/scratch-dir.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = join(process.env.FOOTHOLD_REAL_DATA ?? '', 'airline');
const RATINGS = join(FOLDER, 'ratings.csv');

interface Journey {
  key: string;
  statement: string;
  steps: { key: string; statement: string; column: string }[];
  outcome: { column: string; churned: string };
}

interface Passenger {
  externalId: string;
  /** Null if nothing was rated. */
  score: number | null;
  isDissatisfied: boolean;
}

/** Computes the scores according to scoring.md, independently of the product's code. */
function expectedScores(journey: Journey): Passenger[] {
  const [header = '', ...lines] = readFileSync(RATINGS, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const ratings = journey.steps.map(({ column }) => Number(cell(column))).filter((r) => r > 0);
    const x = ratings.reduce((sum, rating) => sum + (5 - rating) / 4, 0) / ratings.length;
    return {
      externalId: String(index + 1),
      score: ratings.length > 0 ? 100 / (1 + Math.exp(4.5 - 9 * x)) : null,
      isDissatisfied: cell(journey.outcome.column) === journey.outcome.churned,
    };
  });
}

/** Returns the probability that a dissatisfied passenger scores higher than a satisfied one. */
function areaUnderCurve(passengers: readonly Passenger[]): number {
  const of = (wanted: boolean) =>
    passengers.flatMap(({ score, isDissatisfied }) =>
      score !== null && isDissatisfied === wanted ? [score] : [],
    );
  const [dissatisfied, satisfied] = [of(true), of(false)];
  let wins = 0;
  for (const a of dissatisfied) for (const b of satisfied) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / dissatisfied.length / satisfied.length;
}

async function storedScores({ ask }: RunningFoothold, jobKey: string) {
  const scores = new Map<string, number | null>();
  let after: string | null = null;
  do {
    const data = (await ask(
      `query ($key: String!, $after: String) {
        atRiskAccounts(job: {key: $key}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}, first: 100, after: $after) {
          nodes { score account { externalId } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { key: jobKey, after },
    )) as {
      atRiskAccounts: {
        nodes: { score: number | null; account: { externalId: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const { nodes, pageInfo } = data.atRiskAccounts;
    for (const { score, account } of nodes) scores.set(account.externalId, score);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return scores;
}

describe('4,000 real passengers as accounts', () => {
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold();
  });
  afterAll(() => foothold.stop());

  test('are all imported, and get the same scores as in an independent computation', async () => {
    const journey = JSON.parse(readFileSync(join(FOLDER, 'job.json'), 'utf8')) as Journey;
    const passengers = expectedScores(journey);
    const endpoint = ['--endpoint', `${foothold.url}/graphql`, '--json'];
    const steps = journey.steps.map(({ key, statement }) => ({ key, statement }));
    await foothold.ask(
      'mutation ($input: JobUpsertInput!) { jobUpsert(input: $input) { userErrors { message } } }',
      { input: { key: journey.key, statement: journey.statement, steps } },
    );
    const accounts = join(await givenScratchDir(), 'accounts.csv');
    const rows = passengers.map(({ externalId }) => `${externalId},Passenger ${externalId}`);
    writeFileSync(accounts, ['externalId,name', ...rows, ''].join('\n'));
    expect(summaryOf(await command('import', 'accounts', accounts, ...endpoint))).toMatchObject({
      imported: 4000,
      rejected: 0,
    });
    const mapping = join(__dirname, 'airline.mapping.json');
    const importing = ['import', 'responses', RATINGS, '--job', journey.key, '--mapping', mapping];
    const started = Date.now();
    expect(summaryOf(await command(...importing, ...endpoint))).toMatchObject({
      rows: 4000,
      imported: 4000,
      rejected: 0,
    });
    const seconds = (Date.now() - started) / 1000;
    await foothold.drained();

    const stored = await storedScores(foothold, journey.key);
    expect(stored.size).toBe(4000);
    const wrong = passengers.filter(({ externalId, score }) => {
      const found = stored.get(externalId);
      return score === null ? found !== null : Math.abs((found ?? -1) - score) > 1e-6;
    });
    expect(wrong).toEqual([]);
    const scored = passengers.map((p) => ({ ...p, score: stored.get(p.externalId) ?? null }));
    const auc = areaUnderCurve(scored);
    process.stdout.write(
      `Airline passengers (satisfaction with a journey, not churn from a contract): ` +
        `AUC of the score ${auc.toFixed(3)}; ${Math.round(4000 / seconds)} rows imported a second\n`,
    );
    expect(auc).toBeGreaterThan(0.81);
    expect(auc).toBeLessThan(0.825);

    // Importing again writes nothing.
    expect(summaryOf(await command(...importing, ...endpoint))).toMatchObject({
      imported: 0,
      unchanged: 4000,
      rejected: 0,
    });
  }, 600_000);
});
