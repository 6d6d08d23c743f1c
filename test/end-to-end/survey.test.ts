import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import * as z from 'zod';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';

const MADE = z.object({
  surveyLinksCreate: z.object({ results: z.array(z.object({ url: z.string() })) }),
});
const ACCOUNT = 'account(by: {externalId: "crm-1"})';

/** Creates a job with two steps and an account with the contact Ana, and returns the URL of her survey. */
async function givenSurvey({ ask }: RunningFoothold): Promise<string> {
  await ask(`mutation {
    jobUpsert(input: {key: "routing", statement: "Get crews to stops", steps: [
      {key: "plan", statement: "plan the stops"}, {key: "drive", statement: "find the way"}
    ]}) { userErrors { message } }
    accountUpsert(input: {externalId: "crm-1", name: "Acme"}) { userErrors { message } }
    respondentUpsert(input: {
      account: {externalId: "crm-1"}, respondent: {externalId: "ana", name: "Ana", role: EXECUTOR}
    }) { userErrors { message } }
  }`);
  const made = await ask(`mutation { surveyLinksCreate(input: {job: {key: "routing"}, respondents: [
    {account: {externalId: "crm-1"}, respondentExternalId: "ana"}
  ]}) { results { url } } }`);
  return MADE.parse(made).surveyLinksCreate.results[0]?.url ?? '';
}

/** Sends a form like a browser that withholds the origin and referrer. */
function send(url: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'null', 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
}

describe('a survey on a running Foothold', () => {
  let foothold: RunningFoothold;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'survey-e2e-'));
    foothold = await givenRunningFoothold({
      dataDir: folder,
      variables: { FOOTHOLD_SURVEY_COMPANY: 'Waypoint', FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet' },
    });
  });
  afterAll(async () => {
    await foothold.stop();
    await rm(folder, { recursive: true });
  });

  test("can be answered by its link, counts in the account's risk, and can be withdrawn", async () => {
    const { ask, drained, url: server } = foothold;
    const url = await givenSurvey(foothold);
    expect(url.startsWith(`${server}/s/fh_s_`)).toBe(true);

    const page = await fetch(url, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(await page.text()).toContain(
      'Now that you use Waypoint Fleet, how difficult is it to plan the stops?',
    );

    const sent = await send(url, {
      attempt: '1',
      'choice.plan': 'VERY_DIFFICULT',
      'hard.plan': 'Every change means calls.',
      'choice.drive': 'NOT_APPLICABLE',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, new URL(url).pathname]);
    await drained();
    const risk = `{ ${ACCOUNT} {
      risk(job: {key: "routing"}) { band drivers { step { key } quotes } }
      submissions { nodes { source respondent { name } } }
    } }`;
    expect(await ask(risk)).toEqual({
      account: {
        risk: {
          band: 'MEDIUM',
          drivers: [{ step: { key: 'plan' }, quotes: ['Every change means calls.'] }],
        },
        submissions: { nodes: [{ source: 'survey', respondent: { name: 'Ana' } }] },
      },
    });

    const thanks = await (await fetch(url)).text();
    expect(thanks).toContain('Thank you, your answers have arrived.');
    const [withdrawal = ''] = /\/w\/fh_w_[^"]+/.exec(thanks) ?? [];
    const done = await send(`${server}${withdrawal}`, { scope: 'EVERYTHING' });
    expect(await done.text()).toContain('Your answers are hidden now.');
    await drained();
    const held = `{ ${ACCOUNT} { respondents { nodes { name } } submissions { nodes { id } }
      risk(job: {key: "routing"}) { band } } }`;
    const [submissions, hidden] = [{ nodes: [] }, { band: 'UNKNOWN' }];
    expect(await ask(held)).toEqual({
      account: { respondents: { nodes: [{ name: 'Ana' }] }, submissions, risk: hidden },
    });

    await ask(`mutation { withdrawalConfirm(input: {
      account: {externalId: "crm-1"}, respondentExternalId: "ana"
    }) { isComplete userErrors { message } } }`);
    await drained();
    expect(await ask(held)).toEqual({
      account: { respondents: { nodes: [] }, submissions, risk: hidden },
    });
    expect((await fetch(url)).status).toBe(404);
    expect(foothold.warnings).toEqual([]);
  });

  test('gives the holder of its link access to the API as a respondent', async () => {
    const url = await givenSurvey(foothold);
    const authorization = `Bearer ${url.split('/').at(-1) ?? ''}`;
    const ask = async (query: string) => {
      const response = await fetch(`${foothold.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query }),
      });
      return [response.status, (await response.json()) as unknown] as const;
    };
    expect(await ask('{ survey { steps { key } } }')).toEqual([
      200,
      { data: { survey: { steps: [{ key: 'plan' }, { key: 'drive' }] } } },
    ]);
    const [, refused] = await ask(`{ ${ACCOUNT} { name } }`);
    expect(refused).toMatchObject({
      data: { account: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('stays valid after a restart, since the key of its link is stored', async () => {
    const url = await givenSurvey(foothold);
    await foothold.stop();
    foothold = await givenRunningFoothold({ dataDir: folder });
    const { pathname } = new URL(url);
    expect((await fetch(`${foothold.url}${pathname}`)).status).toBe(200);
  });
});
