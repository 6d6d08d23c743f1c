import { respondentDrop, respondentRestore } from '../../../lambdas/app/people/respondent-drop.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsList } from '../../../lambdas/app/people/respondents-list.ts';
import { riskChangeGet } from '../../../lambdas/app/truth/risk-change-get.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, givenJobAndAccount, JOB, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { riskNow } from '../../support/risk-now.ts';

const by = (externalId: string) => ({ respondent: { external: { account: ACME, externalId } } });
const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

/** Ana finds every step very difficult, Ben very easy. */
async function givenAnaAndBen() {
  const { world, scope } = await givenJobAndAccount();
  const effortOf = { ana: 'VERY_DIFFICULT', ben: 'VERY_EASY' } as const;
  for (const [externalId, effort] of Object.entries(effortOf)) {
    const answers = STEPS.map((stepKey) => ({ stepKey, effort, explanation: 'so it is' }));
    await submit(scope, { idempotencyKey: externalId, respondent: { externalId }, answers });
  }
  world.advance(10 * DAY_MS);
  const accountId = world.ports.accounts.idOf('crm-1');
  const risk = async () => {
    const { score, coverage, trend } = (await riskNow(scope, accountId, JOB.key)) ?? fail();
    const { respondentsHeard, contactsKnown } = coverage;
    const points = trend.points.map((point) => point.score?.toFixed(1));
    return { score: score?.toFixed(1), respondentsHeard, contactsKnown, points };
  };
  const names = async (includeDropped: boolean) => {
    const page = await respondentsList(scope, { id: accountId }, { first: 10, includeDropped });
    return page.edges.map(({ node }) => node.externalId).sort();
  };
  return { world, scope, accountId, risk, names };
}

describe('a contact who is dropped', () => {
  test('no longer counts, disappears from the list and changes no past figure', async () => {
    const { world, scope, accountId, risk, names } = await givenAnaAndBen();
    const before = await risk();
    expect(before).toMatchObject({ score: '50.0', respondentsHeard: 2, contactsKnown: 2 });
    const droppedAt = world.ports.now();
    const { respondent } = await accepted(respondentDrop(scope, by('ana')));
    expect(respondent.droppedAt).toBe(droppedAt);
    // The history point of the day on which both had answered stays.
    expect(await risk()).toEqual({
      score: '1.1',
      respondentsHeard: 1,
      contactsKnown: 1,
      points: [before.points[0], '1.1'],
    });
    expect([await names(false), await names(true)]).toEqual([['ben'], ['ana', 'ben']]);
    const job = (await world.ports.jobs.get(JOB.key))?.value ?? fail();
    world.advance(1000);
    const since = new Date(droppedAt - DAY_MS).toISOString();
    const change = await riskChangeGet(scope, { accountId, job, since });
    expect([...new Set(change?.parts.map(({ kind }) => kind))]).toEqual(['PEOPLE_LEFT']);
  });

  test('is not asked again: their survey links expire and no new ones are created', async () => {
    const { world, scope } = await givenAnaAndBen();
    const asked = { job: JOB, respondents: [{ account: ACME, respondentExternalId: 'ana' }] };
    const { results } = await accepted(surveyLinksCreate(scope, asked));
    await accepted(respondentDrop(scope, by('ana')));
    const { accountId = '', id = '' } = results[0]?.link ?? {};
    const link = await world.ports.surveyLinks.get(accountId, id);
    expect(link?.value).toMatchObject({
      revokedAt: world.ports.now(),
      expiresAt: world.ports.now(),
    });
    const again = await accepted(surveyLinksCreate(scope, asked));
    expect(again.results[0]?.userErrors).toMatchObject([
      { code: 'INVALID', field: ['respondents', '0', 'respondentExternalId'] },
    ]);
  });

  test('stays dropped when imported again, and counts again once restored', async () => {
    const { world, scope, risk, names } = await givenAnaAndBen();
    const before = await risk();
    await accepted(respondentDrop(scope, by('ana')));
    world.advance(1000);
    const writes = world.writes();
    await accepted(respondentDrop(scope, by('ana')));
    expect(world.writes()).toBe(writes);
    const respondent = { externalId: 'ana', name: 'Ana' };
    await accepted(respondentUpsert(scope, { account: ACME, respondent }));
    expect(await names(false)).toEqual(['ben']);
    await accepted(respondentRestore(scope, by('ana')));
    expect(await names(false)).toEqual(['ana', 'ben']);
    expect(await risk()).toEqual(before);
  });
});

function fail(): never {
  throw new Error('It is not there.');
}
