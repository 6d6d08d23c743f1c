import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf, isAlive } from '../../local/process/processes.ts';
import { interrupted } from '../support/run/platform.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/run/running-foothold.ts';
import { isEmbedded } from '../support/run/test-database.ts';
import { descendantsOf } from './support/descendants.ts';

/** The first query in README.md and the response shown there. */
function readmeExample(): { body: string; answer: unknown } {
  const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
  const [, body = '', answer = ''] =
    /\ncurl [^\n]*? -d '(\{[^\n]*\})'\n```\s+```json\n(\{"data":[^\n]*\})\n/.exec(readme) ?? [];
  return { body, answer: JSON.parse(answer) };
}

describe('npm start without data', () => {
  let foothold: FootholdProcess;
  beforeAll(async () => {
    foothold = await givenFootholdProcess(['--memory']);
  });
  afterAll(endFootholdProcesses);

  test("responds to the README's query as the README shows", async () => {
    const { body, answer } = readmeExample();
    const response = await fetch(`${foothold.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await response.json()).toEqual(answer);
    expect(answer).toMatchObject({
      data: { atRiskAccounts: { nodes: [{ account: { name: 'Hollis Freight' } }, {}, {}] } },
    });
  });

  test('shows accounts in every band, each with ARR', async () => {
    const { jobs } = (await foothold.ask('{ jobs { nodes { key } } }')) as {
      jobs: { nodes: [{ key: string }] };
    };
    const { portfolio } = (await foothold.ask(
      `query ($key: String!) {
        portfolio(job: {key: $key}) { bands { band accounts arr { amount } } imminent worsening }
      }`,
      { key: jobs.nodes[0].key },
    )) as {
      portfolio: {
        bands: { band: string; accounts: number; arr: { amount: string } }[];
        imminent: number;
        worsening: number;
      };
    };
    const shown = portfolio.bands.filter(({ accounts, arr }) => accounts > 0 && +arr.amount > 0);
    expect(shown.map(({ band }) => band).sort()).toEqual(['HIGH', 'LOW', 'MEDIUM', 'UNKNOWN']);
    expect(portfolio.imminent).toBeGreaterThan(0);
    expect(portfolio.worsening).toBeGreaterThan(0);
  });

  test('ends on Ctrl-C, together with all processes it started', async () => {
    const started = await descendantsOf(foothold.pid);
    // The embedded database runs in its own process. With another database, it is not started.
    const commands = await Promise.all(started.map(commandLineOf));
    expect(commands.some((line) => line.includes('dynoxide'))).toBe(isEmbedded);
    expect(await foothold.stop()).toBe(interrupted(0));
    expect(await survivors([foothold.pid, ...started])).toEqual([]);
  });
});

/** The processes that still run after five seconds, since ending takes a moment. */
async function survivors(pids: readonly number[]): Promise<number[]> {
  const until = Date.now() + 5_000;
  while (pids.some(isAlive) && Date.now() < until) await sleep(50);
  return pids.filter(isAlive);
}
