import { announcement } from '../../../local/startup/announcement.ts';
import { curlOf, firstQuestion } from '../../../local/startup/first-question.ts';
import { loadDemoOnFirstStart } from '../../../local/startup/first-start.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let stateDir: string;
beforeEach(async () => {
  stateDir = await givenScratchDir();
});
afterEach(() => removeDir(stateDir));

/** A store into which the demo is loaded. The load with the number `breaksAt` fails halfway. */
function givenStore({ holds = [] as unknown[], breaksAt = 0 } = {}) {
  let loads = 0;
  const start = (dir: string | null = stateDir) =>
    loadDemoOnFirstStart({
      ask: async () => ({ jobs: { nodes: holds }, accounts: { nodes: [] } }),
      stateDir: dir,
      load: async () => {
        loads += 1;
        holds = [{ key: 'job' }];
        if (loads === breaksAt) throw new Error('killed');
        return `load ${loads}`;
      },
    });
  return { start, clear: () => (holds = []) };
}

describe('the demo', () => {
  test('is loaded on the first start only', async () => {
    const { start } = givenStore();
    expect([await start(), await start()]).toEqual(['load 1', null]);
  });

  test('is not loaded into a store with other data', async () => {
    const { start } = givenStore({ holds: [{ key: 'own' }] });
    expect(await start()).toBeNull();
  });

  test('is loaded again by the next start after an interrupted load', async () => {
    const { start } = givenStore({ breaksAt: 1 });
    await expect(start()).rejects.toThrow('killed');
    expect([await start(), await start()]).toEqual(['load 2', null]);
  });

  test('is loaded again if the store is empty again', async () => {
    const { start, clear } = givenStore();
    await start();
    clear();
    expect(await start()).toBe('load 2');
  });

  test('is loaded without a marker file if nothing is stored', async () => {
    const { start } = givenStore();
    expect([await start(null), await start(null)]).toEqual(['load 1', null]);
  });
});

describe('the sample query', () => {
  test('requests the accounts most at risk for the first job', async () => {
    const asked: string[] = [];
    const ask = async (query: string) => {
      asked.push(query);
      return query.includes('jobs(') ? { jobs: { nodes: [{ key: 'visit' }] } } : { x: 'answer' };
    };
    const question = await firstQuestion('http://127.0.0.1:4000/graphql', ask, false);
    const query =
      '{ atRiskAccounts(job: {key: "visit"}, first: 3) { nodes { account { name } score band } } }';
    expect(asked[1]).toBe(query);
    expect(question).toEqual({
      curl: curlOf('http://127.0.0.1:4000/graphql', query),
      answer: '{"data":{"x":"answer"}}',
    });
  });

  test('requests the jobs while there are none', async () => {
    const ask = async () => ({ jobs: { nodes: [] } });
    const { curl, answer } = await firstQuestion('http://h/graphql', ask, false);
    expect(curl).toContain('{ jobs { nodes { key statement } } }');
    expect(answer).toBe('{"data":{"jobs":{"nodes":[]}}}');
  });

  test('sends a token if one is required', () => {
    expect(curlOf('http://h/graphql', '{ a }', true)).toBe(
      `curl -s http://h/graphql -H "authorization: Bearer $FOOTHOLD_TOKEN" -H 'content-type: application/json' -d '{"query":"{ a }"}'`,
    );
  });

  test('is escaped for the shell', () => {
    expect(curlOf('http://h/graphql', `{ a(b: "it's") }`)).toBe(
      `curl -s http://h/graphql -H 'content-type: application/json' -d '{"query":"{ a(b: \\"it'\\''s\\") }"}'`,
    );
  });
});

test('the startup announcement has aligned columns and ends with the sample query and its response', () => {
  const text = announcement({
    places: [
      ['GraphQL', 'http://h/graphql'],
      ['Data', 'the demo'],
    ],
    startedInMs: 2345,
    question: { curl: 'curl -s x', answer: '{"data":{}}' },
  });
  expect(text).toBe(`
Foothold is running (started in 2.3 s)

  GraphQL  http://h/graphql
  Data     the demo

Try it:

  curl -s x

{"data":{}}

Ctrl-C stops it.
`);
});
