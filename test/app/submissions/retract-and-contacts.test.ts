import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsList } from '../../../lambdas/app/people/respondents-list.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { ACME, givenJobAndAccount, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';

const reason = 'sent by mistake';

describe('a retraction', () => {
  test('keeps what a contact record states, even if the retracted submission stated the same', async () => {
    const { world, scope } = await givenJobAndAccount();
    const contact = (name: string | null) =>
      accepted(respondentUpsert(scope, { account: ACME, respondent: { externalId: 'ana', name } }));
    const stated = async () => {
      const { edges } = await respondentsList(
        scope,
        { id: scope.ports.accounts.idOf('crm-1') },
        {},
      );
      return edges[0]?.node.stated.name?.value;
    };
    await contact('Ana');
    world.advance(1000);
    await submit(scope, { idempotencyKey: 'a', respondent: { externalId: 'ana', name: 'Anna' } });
    world.advance(1000);
    const { submission } = await submit(scope, {
      idempotencyKey: 'b',
      respondent: { externalId: 'ana', name: 'Ana' },
    });
    world.advance(1000);
    await contact('Ana');
    const submissionId = nodeId('Submission', [submission.id]);
    await accepted(submissionRetract(scope, { submissionId, reason }));
    expect(await stated()).toBe('Ana');
  });
});
