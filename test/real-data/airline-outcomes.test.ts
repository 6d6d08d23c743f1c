import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, summaryOf } from '../support/run/command-line.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenScratchDir } from '../support/run/scratch-dir.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = join(process.env.FOOTHOLD_REAL_DATA ?? '', 'airline');
const ACCOUNTS = 600;
const DAY_MS = 86_400_000;

interface Journey {
  key: string;
  statement: string;
  steps: { key: string; statement: string; column: string }[];
  outcome: { column: string; churned: string };
}

interface Passenger {
  /** Mean struggle from 0 to 1. Null if nothing was rated. */
  struggle: number | null;
  hasLeft: boolean;
}

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** Computes the AUC and its 95% DeLong interval on the logit scale, independently of the product's code. */
function expectedAuc(passengers: readonly Passenger[]) {
  const of = (wanted: boolean) =>
    passengers.flatMap(({ struggle, hasLeft }) =>
      struggle !== null && hasLeft === wanted ? [struggle] : [],
    );
  const [left, stayed] = [of(true), of(false)];
  const won = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const ofLeft = left.map((a) => mean(stayed.map((b) => won(a, b))));
  const ofStayed = stayed.map((b) => mean(left.map((a) => won(a, b))));
  const auc = mean(ofLeft);
  const part = (values: readonly number[]) =>
    values.reduce((sum, v) => sum + (v - auc) ** 2, 0) / values.length ** 2;
  // Clustered by account with one case each, so G/(G − 1) replaces DeLong's own divisors.
  const cases = left.length + stayed.length;
  const variance = ((part(ofLeft) + part(ofStayed)) * cases) / (cases - 1);
  const reach = (1.959964 * Math.sqrt(variance)) / (auc * (1 - auc));
  const at = (z: number) => 1 / (1 + Math.exp(-(Math.log(auc / (1 - auc)) + z)));
  return { auc, lower: at(-reach), upper: at(reach), left: left.length, stayed: stayed.length };
}

function read(journey: Journey): { lines: string[]; passengers: Passenger[] } {
  const all = readFileSync(join(FOLDER, 'ratings.csv'), 'utf8').trim().split(/\r?\n/);
  const lines = all.slice(0, ACCOUNTS + 1);
  const columns = (lines[0] ?? '').split(',');
  const passengers = lines.slice(1).map((line): Passenger => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const rated = journey.steps.map(({ column }) => Number(cell(column))).filter((r) => r > 0);
    const sum = rated.reduce((total, rating) => total + (5 - rating) / 4, 0);
    return {
      struggle: rated.length > 0 ? sum / rated.length : null,
      hasLeft: cell(journey.outcome.column) === journey.outcome.churned,
    };
  });
  return { lines, passengers };
}

describe(`the outcomes of ${ACCOUNTS} real passengers, imported by the command line`, () => {
  let foothold: RunningFoothold;
  beforeAll(async () => {
    foothold = await givenRunningFoothold();
  });
  afterAll(() => foothold.stop());

  interface Told {
    backtest: {
      cases: number;
      churned: number;
      verdict: string;
      auc: number;
      aucInterval: { lower: number; upper: number };
      excluded: { reason: string; cases: number }[];
    } | null;
  }

  /** Polls until the sweeper, which runs every minute, has computed the back-test. */
  async function backtestOf(key: string): Promise<NonNullable<Told['backtest']>> {
    const query = `query ($key: String!) {
      backtest(job: {key: $key}) {
        cases churned verdict auc aucInterval { lower upper } excluded { reason cases }
      }
    }`;
    for (;;) {
      const { backtest } = (await foothold.ask(query, { key })) as Told;
      if (backtest) return backtest;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  test('give the same AUC and interval as an independent computation', async () => {
    const journey = JSON.parse(readFileSync(join(FOLDER, 'job.json'), 'utf8')) as Journey;
    const { lines, passengers } = read(journey);
    const folder = await givenScratchDir();
    const file = (name: string, rows: readonly string[]) => {
      writeFileSync(join(folder, name), [...rows, ''].join('\n'));
      return join(folder, name);
    };
    const numbers = passengers.map((_, at) => at + 1);
    const accounts = file('accounts.csv', [
      'externalId,name',
      ...numbers.map((n) => `${n},P ${n}`),
    ]);
    const decided = daysAgo(20).slice(0, 10);
    const outcomes = file('outcomes.csv', [
      'account,outcome,date',
      ...passengers.map(
        ({ hasLeft }, at) => `${at + 1},${hasLeft ? 'churned' : 'renewed'},${decided}`,
      ),
    ]);
    const known = readFileSync(join(__dirname, 'airline.mapping.json'), 'utf8');
    const mapping = JSON.parse(known) as { submittedAt: { fixed: string } };
    mapping.submittedAt = { fixed: daysAgo(150) };
    const mapped = file('mapping.json', [JSON.stringify(mapping)]);
    const steps = journey.steps.map(({ key, statement }) => ({ key, statement }));
    await foothold.ask(
      'mutation ($input: JobUpsertInput!) { jobUpsert(input: $input) { userErrors { message } } }',
      { input: { key: journey.key, statement: journey.statement, steps } },
    );
    const to = ['--endpoint', `${foothold.url}/graphql`, '--json'];
    const answers = file('ratings.csv', lines);
    for (const args of [
      ['accounts', accounts],
      ['responses', answers, '--job', journey.key, '--mapping', mapped],
      ['outcomes', outcomes],
    ]) {
      const imported = summaryOf(await command('import', ...args, ...to));
      expect(imported).toMatchObject({ imported: ACCOUNTS, rejected: 0 });
    }
    const expected = expectedAuc(passengers);
    const told = await backtestOf(journey.key);
    process.stdout.write(
      `AUC of ${told.cases} passengers ${told.auc.toFixed(4)}, ` +
        `${told.aucInterval.lower.toFixed(4)} to ${told.aucInterval.upper.toFixed(4)}\n`,
    );
    expect(told).toMatchObject({
      cases: expected.left + expected.stayed,
      churned: expected.left,
      verdict: 'PREDICTS',
      excluded: [],
    });
    expect(told.auc).toBeCloseTo(expected.auc, 6);
    expect(told.aucInterval.lower).toBeCloseTo(expected.lower, 4);
    expect(told.aucInterval.upper).toBeCloseTo(expected.upper, 4);
  }, 600_000);
});
