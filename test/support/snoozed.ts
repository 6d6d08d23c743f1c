import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { snoozeNoteGet } from '../../lambdas/app/risks/snooze/snooze-note-get.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { snoozeEndReason } from '../../lambdas/domain/risks/snooze.ts';
import { ACME, givenJobAndAccount, JOB, scopeOf, submit } from './app-fixtures.ts';
import { accepted } from './mutation-results.ts';
import type { RiskSnoozeInput } from '../../lambdas/app/kernel/generated/inputs.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
/** Snoozes "crm-1", with a note and an assignee. */
export const SNOOZE: RiskSnoozeInput = {
  account: ACME,
  job: JOB,
  note: 'Waiting for the fix of 12 November.',
  assignee: 'kim@vendor.test',
  snoozeUntil: '2026-11-20',
};

/** "crm-1" in band MEDIUM, and "crm-2" without any answers. */
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
    const snooze = (await risk())?.snooze;
    return snooze ? snoozeEndReason(snooze, world.ports.now()) : 'not snoozed';
  };
  const note = () => snoozeNoteGet(scopeOf(world), { accountId, jobKey: JOB.key });
  return { world, scope, say, listed, risk, back, note, accountId };
}
