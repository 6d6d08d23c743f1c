import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { riskAsOfGet } from '../../../lambdas/app/truth/risk-as-of-get.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, givenJobAndAccount, JOB, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { riskNow } from '../../support/risk-now.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

async function given() {
  const { world, scope } = await givenJobAndAccount();
  const accountId = scope.ports.accounts.idOf('crm-1');
  const asOf = async (day: string) => {
    const job = (await scope.ports.jobs.get(JOB.key))?.value;
    if (!job) throw new Error('no job');
    return riskAsOfGet(scope, { accountId, job, asOf: day });
  };
  const say = (key: string, who: string, effort: 'EASY' | 'VERY_DIFFICULT') =>
    submit(scope, {
      idempotencyKey: key,
      respondent: { externalId: who },
      answers: STEPS.map((stepKey) => ({ stepKey, effort, explanation: `${who} says so` })),
    });
  return { world, scope, accountId, asOf, say };
}

const FIRST = dayOf(NOW);
const SECOND = dayOf(NOW + 20 * DAY_MS);

test('the risk on a past day includes what was answered by the end of that day', async () => {
  const { world, scope, accountId, asOf, say } = await given();
  await say('a', 'ana', 'EASY');
  const then = await riskNow(scope, accountId, JOB.key);
  world.advance(20 * DAY_MS);
  await say('b', 'ana', 'VERY_DIFFICULT');
  await say('c', 'ben', 'VERY_DIFFICULT');
  world.advance(10 * DAY_MS);
  const first = await asOf(FIRST);
  expect(first).toMatchObject({
    score: then?.score,
    band: 'LOW',
    coverage: { respondentsHeard: 1, contactsKnown: 1 },
    assessedAt: Date.parse(`${FIRST}T23:59:59.999Z`),
  });
  expect(await asOf(SECOND)).toMatchObject({
    band: 'HIGH',
    coverage: { respondentsHeard: 2, contactsKnown: 2 },
  });
  expect(await asOf(dayOf(NOW - DAY_MS))).toMatchObject({
    band: 'UNKNOWN',
    score: null,
    coverage: { contactsKnown: 0 },
  });
  const today = await asOf(dayOf(NOW + 30 * DAY_MS));
  expect(today?.score).toBe((await riskNow(scope, accountId, JOB.key))?.score);
});

test("the risk on a past day has its own node id, different from that of today's risk", async () => {
  const { world, scope, accountId, asOf, say } = await given();
  await say('a', 'ana', 'VERY_DIFFICULT');
  world.advance(20 * DAY_MS);
  await say('b', 'ana', 'EASY');
  const node = await nodeGet(scope, nodeId('AccountRisk', [accountId, JOB.key, FIRST]));
  expect(node).toMatchObject({ type: 'AccountRisk', value: await asOf(FIRST), asOf: FIRST });
  expect(await nodeGet(scope, nodeId('AccountRisk', [accountId, JOB.key]))).toMatchObject({
    value: { band: 'LOW' },
  });
});

test('the risk on a past day includes answers retracted since then, without their quotes', async () => {
  const { world, scope, asOf, say } = await given();
  const { submission } = await say('a', 'ana', 'VERY_DIFFICULT');
  world.advance(20 * DAY_MS);
  const submissionId = nodeId('Submission', [submission.id]);
  await accepted(submissionRetract(scope, { submissionId, reason: 'a test' }));
  const then = await asOf(FIRST);
  expect(then?.band).toBe('HIGH');
  expect(then?.drivers.flatMap(({ quotes }) => quotes)).toEqual([]);
  expect((await asOf(SECOND))?.band).toBe('UNKNOWN');
});

test('an account counts as churned from the day it left', async () => {
  const { world, scope, asOf, say } = await given();
  await accepted(respondentUpsert(scope, { account: ACME, respondent: { externalId: 'bo' } }));
  await say('a', 'ana', 'EASY');
  world.advance(20 * DAY_MS);
  const left = { account: ACME, kind: 'CHURNED' as const, occurredOn: SECOND };
  await accepted(outcomeRecord(scope, left));
  expect([(await asOf(FIRST))?.isChurned, (await asOf(SECOND))?.isChurned]).toEqual([false, true]);
});

test.each([
  [
    'text that is not a date',
    'yesterday',
    'asOf must be a date such as 2026-03-31; it is "yesterday".',
  ],
  ['a future day', dayOf(NOW + DAY_MS), undefined],
  ['a day for which not all answers are kept', dayOf(NOW - 1400 * DAY_MS), undefined],
])(
  'as the day of a past risk, %s is rejected with an error that names the allowed dates',
  async (_, day, message) => {
    const { asOf } = await given();
    const earliest = dayOf(NOW - (1460 - 365) * DAY_MS);
    const rule = `between ${earliest}, since when all answers are kept, and today`;
    await expect(asOf(day)).rejects.toMatchObject({
      name: 'BadInput',
      field: ['asOf'],
      message: message ?? `asOf must be ${rule}.`,
    });
    expect(await asOf(earliest)).toMatchObject({ band: 'UNKNOWN' });
  },
);
