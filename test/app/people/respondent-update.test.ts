import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpdate } from '../../../lambdas/app/people/respondent-update.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { ACME, givenJobAndAccount, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';

const by = (externalId: string) => ({ external: { account: ACME, externalId } });

async function givenAnaAndBen() {
  const { world, scope } = await givenJobAndAccount();
  for (const externalId of ['ana', 'ben']) {
    const respondent = { externalId, name: externalId, email: `${externalId}@acme.test` };
    await accepted(respondentUpsert(scope, { account: ACME, respondent }));
  }
  world.advance(1000);
  return { world, scope };
}

describe('respondentUpdate', () => {
  test('changes the given fields, by node id or external id, and keeps the rest', async () => {
    const { scope } = await givenAnaAndBen();
    const change = { name: 'Ana Lopes', role: 'BUYER', email: 'Ana.Lopes@ACME.test' };
    const { respondent } = await accepted(
      respondentUpdate(scope, { respondent: by('ana'), ...change }),
    );
    const id = nodeId('Respondent', [respondent.accountId, respondent.id]);
    const { respondent: again } = await accepted(
      respondentUpdate(scope, { respondent: { id }, mayContact: true }),
    );
    const said = Object.entries(again.stated).map(([field, { value }]) => [field, value]);
    expect(Object.fromEntries(said)).toEqual({
      name: 'Ana Lopes',
      email: 'ana.lopes@acme.test',
      role: 'BUYER',
      mayContact: true,
    });
  });

  test('rejects an e-mail address that another contact has, ignoring case', async () => {
    const { world, scope } = await givenAnaAndBen();
    const writes = world.writes();
    const input = { respondent: by('ana'), email: 'BEN@acme.test' };
    expect(await problemsOf(respondentUpdate(scope, input))).toEqual([
      {
        code: 'CONFLICT',
        message:
          'email is already used by ben in this account: merge the two contacts, or use another address.',
        field: ['email'],
      },
    ]);
    expect(world.writes()).toBe(writes);
    // The contact's own address is no conflict.
    await accepted(respondentUpdate(scope, { ...input, email: 'ana@acme.test' }));
  });

  test('rejects an empty change, an unknown contact and callers who may only import', async () => {
    const { world, scope } = await givenAnaAndBen();
    const problems = async (input: Parameters<typeof respondentUpdate>[1]) =>
      (await problemsOf(respondentUpdate(scope, input))).map(({ code, field }) => [code, field]);
    expect(await problems({ respondent: by('ana') })).toEqual([['INVALID', null]]);
    expect(await problems({ respondent: by('zoe'), name: 'Zoe' })).toEqual([
      ['NOT_FOUND', ['respondent']],
    ]);
    expect(await problems({ respondent: { id: 'none' }, name: 'Zoe' })).toEqual([
      ['INVALID', ['respondent', 'id']],
    ]);
    const importing = respondentUpdate(scopeOf(world, 'INGEST'), {
      respondent: by('ana'),
      name: 'A',
    });
    await expect(importing).rejects.toThrow('RESPONDENTS_MANAGE');
  });
});
