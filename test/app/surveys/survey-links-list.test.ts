import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveyLinksList } from '../../../lambdas/app/surveys/links/survey-links-list.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeOf } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { bearerScope, givenLink, makeLinks, tokenIn } from '../../support/surveys.ts';
import type { SurveyLinksArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

/** Links of four contacts: one pending, one opened, one answered, one expired. */
async function givenLinksOfEachState() {
  const { world, scope, link: pending } = await givenLink({ expiresAt: '2027-01-01T00:00:00Z' });
  const ids = { PENDING: pending.id, OPENED: '', ANSWERED: '', EXPIRED: '' };
  for (const state of ['OPENED', 'ANSWERED', 'EXPIRED'] as const) {
    world.advance(1000);
    await accepted(respondentUpsert(scope, { account: ACME, respondent: { externalId: state } }));
    const expiresAt = new Date(world.ports.now() + (state === 'EXPIRED' ? 1 : 40) * DAY_MS);
    const [made] = await makeLinks(scope, {
      respondents: [{ account: ACME, respondentExternalId: state }],
      expiresAt: expiresAt.toISOString(),
    });
    ids[state] = made?.link?.id ?? '';
    const bearer = await bearerScope(world, tokenIn(made?.url ?? null));
    if (state !== 'EXPIRED') await surveyGet(bearer);
    const answers = [{ stepKey: 'plan-stops', effort: 'EASY' }];
    if (state === 'ANSWERED') await accepted(surveySubmit(bearer, { answers }));
  }
  world.advance(2 * DAY_MS);
  return { world, scope, ids };
}

async function listed(scope: Scope, input: SurveyLinksArguments): Promise<string[]> {
  return (await surveyLinksList(scope, input)).edges.map(({ node }) => node.id);
}

describe('the list of survey links', () => {
  test('covers a job or an account, newest first', async () => {
    const { scope, ids } = await givenLinksOfEachState();
    const all = [ids.EXPIRED, ids.ANSWERED, ids.OPENED, ids.PENDING];
    expect(await listed(scope, { job: JOB })).toEqual(all);
    expect(await listed(scope, { account: ACME })).toEqual(all);
    expect(await listed(scope, { job: JOB, account: ACME })).toEqual(all);
  });

  test('can be filtered by state', async () => {
    const { scope, ids } = await givenLinksOfEachState();
    for (const [state, id] of Object.entries(ids)) {
      expect(await listed(scope, { job: JOB, state })).toEqual([id]);
    }
  });

  test('is paged', async () => {
    const { scope } = await givenLinksOfEachState();
    const all = await listed(scope, { job: JOB });
    const { edges, pageInfo } = await surveyLinksList(scope, { job: JOB, first: 3 });
    const rest = await listed(scope, { job: JOB, after: pageInfo.endCursor });
    expect([...edges.map(({ node }) => node.id), ...rest]).toEqual(all);
    await expect(listed(scope, { account: ACME, after: pageInfo.endCursor })).rejects.toThrow(
      'after must be a cursor from the same list',
    );
  });

  test('leaves out links that expired thirty days ago', async () => {
    const { world, scope, ids } = await givenLinksOfEachState();
    world.advance(30 * DAY_MS);
    expect(await listed(scope, { job: JOB })).not.toContain(ids.EXPIRED);
  });

  test('requires an existing job or account', async () => {
    const { scope } = await givenLinksOfEachState();
    await expect(listed(scope, {})).rejects.toThrow('job, account or both must be given');
    await expect(listed(scope, { account: { externalId: 'x' } })).rejects.toThrow(
      'account does not match an account',
    );
    await expect(listed(scope, { job: { key: 'x' } })).rejects.toThrow('job does not match a job');
  });

  test('is only for customer success', async () => {
    const { world } = await givenLink();
    expect(await listed(scopeOf(world, 'CUSTOMER_SUCCESS'), { job: JOB })).toHaveLength(1);
    for (const role of ['MARKETING', 'PRODUCT', 'INGEST', 'RESPONDENT'] as const) {
      await expect(listed(scopeOf(world, role), { job: JOB })).rejects.toThrow('SURVEY_LINKS_READ');
    }
  });
});
