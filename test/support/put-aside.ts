import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { acknowledgementNoteGet } from '../../lambdas/app/risks/snooze/acknowledgement-note-get.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import type { RiskAcknowledgeInput } from '../../lambdas/app/risks/snooze/risk-acknowledge.ts';
import { returnOf } from '../../lambdas/domain/accounts/acknowledgement.ts';
import { accepted, ACME, givenJobAndAccount, JOB, scopeOf, submit } from './app-fixtures.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
/** "crm-1" is put aside, with a note and somebody who looks after it. */
export const ASIDE: RiskAcknowledgeInput = {
  account: ACME,
  job: JOB,
  note: 'Waiting for the fix of 12 November.',
  assignee: 'kim@vendor.test',
  snoozeUntil: '2026-11-20',
};

/** "crm-1" in band MEDIUM, and "crm-2" of which nobody knows anything. */
export async function givenAtRisk() {
  const { world, scope } = await givenJobAndAccount();
  await accepted(accountUpsert(scope, { externalId: 'crm-2', name: 'Bolt' }));
  const say = (effort: string, idempotencyKey: string, person = 'ana') =>
    submit(scope, {
      idempotencyKey,
      respondent: { externalId: person },
      answers: STEPS.map((stepKey) => ({ stepKey, effort })),
    });
  await say('NEITHER', 'first');
  const accountId = world.ports.accounts.idOf(ACME.externalId);
  const listed = async (snoozed?: boolean) => {
    const filter = snoozed === undefined ? {} : { snoozed };
    const { edges } = await atRiskList(scopeOf(world), { job: JOB, filter });
    return edges.map(({ node }) => node.account.externalId);
  };
  const risk = async () => {
    const { edges } = await atRiskList(scopeOf(world), { job: JOB });
    return edges[0]?.node;
  };
  const back = async () => {
    const acknowledged = (await risk())?.acknowledgement;
    return acknowledged ? returnOf(acknowledged, world.ports.now()) : 'nobody has';
  };
  const note = () => acknowledgementNoteGet(scopeOf(world), { accountId, jobKey: JOB.key });
  return { world, scope, say, listed, risk, back, note, accountId };
}
