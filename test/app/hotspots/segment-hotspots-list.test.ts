import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { segmentHotspotsList } from '../../../lambdas/app/hotspots/segment-hotspots-list.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';

/**
 * Two segments of three accounts with two contacts each, plus one contact in an account without a segment.
 */
async function givenAnswers() {
  const { world, scope } = await givenJobAndAccount();
  for (const [n, segment] of ['SMB', 'SMB', 'SMB', 'Big', 'Big', 'Big', null].entries()) {
    const account = { externalId: `a${n}` };
    const arr = { amount: '100', currencyCode: 'USD' };
    await accepted(accountUpsert(scope, { ...account, name: account.externalId, segment, arr }));
    for (const externalId of segment === null ? ['ana'] : ['ana', 'ben']) {
      await submit(scope, {
        idempotencyKey: `${n}-${externalId}`,
        account,
        respondent: { externalId },
        answers: [{ stepKey: 'plan-stops', effort: segment === 'SMB' ? 'DIFFICULT' : 'EASY' }],
      });
    }
  }
  const shown = async (by: Scope) => {
    const { segments } = await segmentHotspotsList(by, { job: JOB });
    return segments.map(({ segment, hotspots }) => [
      segment,
      hotspots.map(({ stepKey, difficult, respondents, isSuppressed }) =>
        isSuppressed ? `${stepKey} too few` : `${stepKey} ${difficult} of ${respondents}`,
      ),
    ]);
  };
  return { world, scope, shown };
}

describe('segmentHotspotsList', () => {
  test('lists every step of every segment for callers who may see respondents', async () => {
    const { scope, shown } = await givenAnswers();
    const unanswered = ['sequence-stops 0 of 0', 'estimate-arrival 0 of 0'];
    expect(await shown(scope)).toEqual([
      ['Big', ['plan-stops 0 of 6', ...unanswered]],
      ['SMB', ['plan-stops 6 of 6', ...unanswered]],
      [null, ['plan-stops 0 of 1', ...unanswered]],
    ]);
  });

  test('shows other callers only figures with enough respondents, and names no other segment', async () => {
    const { world, shown } = await givenAnswers();
    const product = scopeOf(world, 'PRODUCT');
    const withheld = ['sequence-stops too few', 'estimate-arrival too few'];
    // If both segments were shown, the total would reveal the one respondent without a segment.
    expect(await shown(product)).toEqual([['SMB', ['plan-stops 6 of 6', ...withheld]]]);
  });

  test('rejects callers who may not see hotspots', async () => {
    const { world } = await givenAnswers();
    const ask = segmentHotspotsList(scopeOf(world, 'MARKETING'), { job: JOB });
    await expect(ask).rejects.toThrow(Refused);
  });
});
