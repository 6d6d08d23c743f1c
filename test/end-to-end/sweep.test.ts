import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../demo/kernel/random.ts';
import { command, summaryOf } from '../support/run/command-line.ts';
import { interrupted } from '../support/run/platform.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';
import { partsOf, write } from './support/api.ts';
import { oneOf } from './support/one-of.ts';

/** Enough accounts for a sweep to save its cursor before it ends, which it does every 200 accounts. */
const ACCOUNTS = Number(process.env.FOOTHOLD_SWEEP_ACCOUNTS ?? 400);
const JOB = { key: 'route' };
const STEPS = ['plan', 'sequence', 'address', 'arrive'];
const SETTINGS = { intercept: -4, slope: 8, answersExpireAfterDays: 200 };

const chance = random('sweep');

function submission(idempotencyKey: string, account: number) {
  return {
    idempotencyKey,
    job: JOB,
    account: { externalId: `a-${account}` },
    respondent: { externalId: oneOf(chance, ['p', 'q']) },
    submittedAt: new Date(Date.now() - chance.between(0, 250) * 86_400_000).toISOString(),
    answers: STEPS.map((stepKey) => ({
      stepKey,
      effort: oneOf(chance, ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT']),
    })),
  };
}

async function prepare({ ask, drained }: FootholdProcess): Promise<void> {
  const numbers = Array.from({ length: ACCOUNTS }, (_, index) => index);
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await write(ask, 'jobUpsert', { ...JOB, statement: 'get there', steps });
  const accounts = numbers.map((index) => ({
    externalId: `a-${index}`,
    name: `Account ${index}`,
    segment: oneOf(chance, ['north', 'south', null]),
    arr: { amount: String(1000 + index), currencyCode: 'USD' },
  }));
  for (const part of partsOf(accounts, 100)) {
    await write(ask, 'accountsImport', { accounts: part });
  }
  const submissions = numbers.map((index) => submission(`first-${index}`, index));
  for (const part of partsOf(submissions, 25)) {
    await write(ask, 'submissionsImport', { submissions: part });
  }
  await drained();
}

async function reassessment({ ask }: FootholdProcess) {
  const { job } = (await ask('{ job(by: {key: "route"}) { reassessment { done total } } }')) as {
    job: { reassessment: { done: number; total: number } | null };
  };
  return job.reassessment;
}

/** Sends submissions until stopped. A failed one is sent again unchanged. */
function startTraffic(server: () => FootholdProcess) {
  const stopping = new AbortController();
  const sent = (async () => {
    let count = 0;
    while (!stopping.signal.aborted) {
      const input = submission(`later-${count}`, chance.between(0, ACCOUNTS - 1));
      const isSent = () =>
        write(server().ask, 'submissionCreate', input).then(
          () => true,
          () => false,
        );
      while (!(await isSent())) await sleep(50);
      count += 1;
    }
    return count;
  })();
  return {
    stop: () => {
      stopping.abort();
      return sent;
    },
  };
}

interface Risk {
  score: number | null;
  index: number | null;
  scoringVersion: number;
}

async function allRisks({ ask }: FootholdProcess): Promise<Risk[]> {
  const risks: Risk[] = [];
  let after: string | null = null;
  do {
    const { list } = (await ask(
      `query ($after: String) {
        list: atRiskAccounts(job: {key: "route"}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}, first: 100, after: $after) {
          nodes { score index scoringVersion } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    )) as {
      list: { nodes: Risk[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    risks.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return risks;
}

describe('a change of scoring settings', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await givenScratchDir();
  });
  afterAll(async () => {
    await endFootholdProcesses();
    await removeDir(dataDir);
  });

  const start = () => givenFootholdProcess(['--empty', '--data-dir', dataDir]);

  test('reaches every account despite kill -9 and concurrent submissions, as a rebuild confirms', async () => {
    let foothold = await start();
    await prepare(foothold);
    await write(foothold.ask, 'scoringSettingsSet', { job: JOB, ...SETTINGS });
    const traffic = startTraffic(() => foothold);
    let before = await reassessment(foothold);
    while (before?.done === 0) before = await reassessment(foothold);
    expect(before?.total).toBe(ACCOUNTS);
    expect(before?.done).toBeLessThan(ACCOUNTS);
    await foothold.kill();

    foothold = await start();
    let now = await reassessment(foothold);
    expect(now?.done ?? ACCOUNTS).toBeGreaterThanOrEqual(before?.done ?? ACCOUNTS);
    while (now !== null) {
      await sleep(20);
      now = await reassessment(foothold);
    }
    expect(await traffic.stop()).toBeGreaterThan(0);
    await foothold.drained();

    const risks = await allRisks(foothold);
    expect(risks).toHaveLength(ACCOUNTS);
    const { intercept, slope } = SETTINGS;
    const wrong = risks.filter(({ scoringVersion, score, index }) => {
      if (scoringVersion !== 2) return true;
      if (index === null || score === null) return index !== score;
      return Math.abs(score - 100 / (1 + Math.exp(-intercept - slope * index))) > 1e-6;
    });
    expect(wrong).toEqual([]);
    const endpoint = `${foothold.url}/graphql`;
    const rebuilt = await command('rebuild', '--job', JOB.key, '--json', '--endpoint', endpoint);
    expect([rebuilt.code, summaryOf(rebuilt)]).toEqual([
      0,
      { accounts: ACCOUNTS, differed: 0, leftovers: [] },
    ]);
    expect(await foothold.stop()).toBe(interrupted(0));
  }, 1_800_000);
});
