import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { MAX_ACCOUNT_LINKS } from '../../../lambdas/app/kernel/limits.ts';
import type { Versioned } from '../../../lambdas/app/kernel/ports.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import type { SurveyLink } from '../../../lambdas/domain/surveys/survey-link.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const job = { key: 'route' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = [{ key: 'plan', statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  for (const externalId of ['acme', 'bolt']) {
    const account = { externalId };
    await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId }));
    for (const person of ['ana', 'ben']) {
      const respondent = { externalId: person };
      await accepted(respondentUpsert(foothold.scope(), { account, respondent }));
    }
  }
});
afterAll(() => foothold.stop());

/**
 * Creates links for names of the form `account person`. `more` links are counted in acme besides the stored
 * ones.
 */
async function linksFor(names: readonly string[], more = 0) {
  const { ports } = foothold.deps;
  const respondents = names.map((name) => {
    const [externalId = '', respondentExternalId = ''] = name.split(' ');
    return { account: { externalId }, respondentExternalId };
  });
  const ofAccount = async (accountId: string) => {
    const links = await ports.surveyLinks.ofAccount(accountId);
    const others = Array.from({ length: links[0] ? more : 0 }, () => links[0]);
    return [...links, ...others.filter((link) => link !== undefined).map(ofOther)];
  };
  const surveyLinks = { ...ports.surveyLinks, ofAccount };
  const scope = createScope(foothold.scope().actor, { ...ports, surveyLinks });
  const { results } = await accepted(surveyLinksCreate(scope, { job, respondents }));
  return results.map(({ userErrors, wasNew }) => userErrors[0] ?? { wasNew });
}

const ofOther = (link: Versioned<SurveyLink>) => ({
  ...link,
  value: { ...link.value, respondentId: 'other' },
});

test('an account with the maximum number of survey links gets no new ones', async () => {
  const all = MAX_ACCOUNT_LINKS - 1;
  expect(await linksFor(['acme ana'])).toEqual([{ wasNew: true }]);
  expect(await linksFor(['acme ben', 'acme ana', 'bolt ben'], all)).toEqual([
    {
      code: 'LIMIT_EXCEEDED',
      field: ['respondents', '0', 'account'],
      message:
        'account can have at most 10000 survey links and already has that many: links are removed 30 days after they expire. Ask fewer people, or ask later.',
    },
    // A contact who has a link keeps it.
    { wasNew: false },
    { wasNew: true },
  ]);
  expect(await linksFor(['acme ben'], all - 1)).toEqual([{ wasNew: true }]);
});
