import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { respondentSubject } from '../../../lambdas/app/audit/audit-subject.ts';
import { callNoteDisclose } from '../../../lambdas/app/risks/call-note-disclose.ts';
import { ACME, givenJobAndAccount, JOB, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';

const CALL = { account: ACME, job: JOB, purpose: 'renewal-call' };

describe('callNoteDisclose', () => {
  test('returns the answers of each contact by name, and audits whose names were disclosed', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope, { respondent: { externalId: 'ana', name: 'Ana Ruiz' } });
    await submit(scope, { idempotencyKey: 'ben', respondent: { externalId: 'ben' } });
    const own = scopeOf(world, 'CUSTOMER_SUCCESS');
    const writes = world.writes();
    const { people } = await accepted(callNoteDisclose(own, CALL));
    const said = people.map(({ respondent, answers }) => [
      respondent.stated.name?.value ?? respondent.externalId,
      answers.map(({ stepKey, effort }) => `${stepKey} ${effort}`),
    ]);
    expect(said.sort()).toEqual([
      ['Ana Ruiz', ['plan-stops DIFFICULT']],
      ['ben', ['plan-stops DIFFICULT']],
    ]);
    expect(own.audit.subjects).toEqual([
      { type: 'JOB', id: JOB.key },
      { type: 'ACCOUNT', id: world.ports.accounts.idOf('crm-1') },
      ...people.map(({ respondent }) => respondentSubject(respondent.id)),
      ...people.flatMap(({ answers }) =>
        answers.map(({ submissionId }) => ({ type: 'SUBMISSION', id: submissionId })),
      ),
    ]);
    expect(world.writes()).toBe(writes);
  });

  test.each(['', 'Renewal call', 'ana@acme.test', 'x'.repeat(41)])(
    'rejects %p, which is not a purpose code',
    async (purpose) => {
      const { scope } = await givenJobAndAccount();
      await submit(scope);
      expect(await problemsOf(callNoteDisclose(scope, { ...CALL, purpose }))).toEqual([
        {
          code: 'INVALID',
          field: ['purpose'],
          message:
            'purpose must be a code of 1 to 40 lowercase letters, digits and hyphens, such as renewal-call.',
        },
      ]);
    },
  );

  test('rejects callers from product, marketing and ingestion', async () => {
    const { world } = await givenJobAndAccount();
    const others = scopeOf(world, 'PRODUCT', 'MARKETING', 'INGEST');
    await expect(callNoteDisclose(others, CALL)).rejects.toThrow(Refused);
  });
});
