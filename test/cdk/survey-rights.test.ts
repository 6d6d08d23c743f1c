import { brandingUpdate } from '../../lambdas/app/branding/branding-update.ts';
import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { respondentUpsert } from '../../lambdas/app/people/respondent-upsert.ts';
import { surveyLinksCreate } from '../../lambdas/app/surveys/links/survey-links-create.ts';
import { keysOf } from '../../lambdas/store/engine/keys/keys.ts';
import { ACME, JOB } from '../support/app-fixtures.ts';
import { accepted } from '../support/mutation-results.ts';
import { givenPeople, makeCampaign, Post, sendDue } from '../support/campaigns.ts';
import { pngOf } from '../support/png.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { ANSWERS, surveyPages } from '../support/callers/survey-pages.ts';
import { recordingClient, type TableCall } from '../support/store/table-calls.ts';
import { tableRightsOf } from './support/table-rights.ts';

const { isAllowed } = tableRightsOf('Api/SurveyPages');

describe('the role of the survey pages function', () => {
  const calls: TableCall[] = [];
  let stored: StoredFoothold;
  let path: string;

  beforeAll(async () => {
    stored = await givenStoredFoothold(
      { FOOTHOLD_MAIL_SENDERS: 'surveys@waypoint.test' },
      (config) => recordingClient(config, calls),
    );
    const scope = stored.scope();
    const steps = ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((key) => ({
      key,
      statement: key,
    }));
    await accepted(jobUpsert(scope, { ...JOB, statement: 'get there on time', steps }));
    await accepted(accountUpsert(scope, { ...ACME, name: 'Acme' }));
    await accepted(respondentUpsert(scope, { account: ACME, respondent: { externalId: 'ana' } }));
    const respondents = [{ account: ACME, respondentExternalId: 'ana' }];
    const { results } = await accepted(surveyLinksCreate(scope, { job: JOB, respondents }));
    path = new URL(results[0]?.url ?? '').pathname;
    calls.length = 0;
  });
  afterAll(() => stored.stop());

  test('allows all calls that responding, responding again and withdrawing make', async () => {
    await accepted(brandingUpdate(stored.scope(), { logo: pngOf(8, 8) }));
    calls.length = 0;
    const pages = surveyPages(stored.deps.ports);
    const [logo = ''] = /\/l\/\w+/.exec((await pages.get(path)).html) ?? [];
    expect((await pages.get(logo)).status).toBe(200);
    await pages.post(path, { ...ANSWERS, mayContact: 'yes' });
    await pages.post(path, { ...ANSWERS, attempt: '2', 'choice.plan-stops': 'EASY' });
    const byLink = calls.splice(0);
    await stored.projectAll();
    calls.length = 0;
    const { html } = await pages.get(path);
    const withdrawal = /href="(\/w\/[^"]+)"/.exec(html)?.[1] ?? '';
    for (const scope of ['PUBLICATION', 'NAME', 'EVERYTHING']) {
      expect((await pages.post(withdrawal, { scope })).status).toBe(200);
    }
    expect(pages.unexpected).toEqual([]);
    const all = [...byLink, ...calls];
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((call) => !isAllowed(call))).toEqual([]);
  });

  test('allows all calls that unsubscribing makes, including reading the sender address', async () => {
    await givenPeople(stored.scope(), ['bo']);
    const post = new Post();
    const audience = { respondents: [{ external: { account: ACME, externalId: 'bo' } }] };
    await makeCampaign(stored.scope(), { audience });
    await sendDue(stored.deps.ports, post);
    calls.length = 0;
    const pages = surveyPages(stored.deps.ports);
    const { pathname } = new URL(post.mails[0]?.unsubscribeUrl ?? '');
    expect((await pages.post(pathname, {})).text).toContain('surveys@waypoint.test');
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.filter((call) => !isAllowed(call))).toEqual([]);
  });

  test('allows no access to lists, job changes, audit reads or other tenants', () => {
    const keys = keysOf('default');
    const { lists } = keys;
    const of = (action: string, key: string, index: string | null = null) => ({
      action: `dynamodb:${action}`,
      index,
      keys: [key],
    });
    const job = keys.job('routing').pk;
    const audit = keys.auditPk('2026-11', 0);
    const refused = [
      of('Query', lists.accounts(0), 'gsi1'),
      of('Query', lists.due(0), 'gsi4'),
      of('Query', keys.rollupsPk('routing')),
      of('Query', audit),
      of('GetItem', audit),
      ...['PutItem', 'UpdateItem', 'DeleteItem'].map((action) => of(action, job)),
      ...['PutItem', 'Query'].map((action) => of(action, keys.campaignsPk)),
      ...['UpdateItem', 'DeleteItem', 'BatchWriteItem'].map((action) => of(action, audit)),
      of('GetItem', keysOf('other').account('a').pk),
      of('Scan', keys.account('a').pk),
    ];
    expect(refused.filter(isAllowed)).toEqual([]);
  });
});
