import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { backtestGet } from '../../../lambdas/app/truth/backtest-get.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { runBacktests } from '../../../lambdas/functions/sweeper/run-backtests.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { makeLinks, tokenIn } from '../../support/surveys.ts';

const JOB = { key: 'field-routing' };
const SIZES = { big: '900.00', middle: '500.00', small: '100.00', left: '700.00' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const scope = foothold.scope();
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(scope, { ...JOB, statement: 'get there', steps }));
  for (const [externalId, amount] of Object.entries(SIZES)) {
    const segment = externalId === 'small' ? null : 'Fleet';
    const arr = { amount, currencyCode: 'USD' };
    await accepted(accountUpsert(scope, { externalId, name: externalId, segment, arr }));
    for (const [who, role] of Object.entries({ ana: 'BUYER', ben: 'EXECUTOR', cho: null })) {
      const respondent = { externalId: who, role };
      await accepted(respondentUpsert(scope, { account: { externalId }, respondent }));
    }
  }
  const occurredOn = dayOf(foothold.clock.now - DAY_MS);
  const account = { externalId: 'left' };
  await accepted(outcomeRecord(scope, { account, kind: 'CHURNED', occurredOn }));
});
afterAll(() => foothold.stop());

/** Sends a survey link to a contact, who answers the given number of days later. */
async function answersAfter(days: number, externalId: string, respondentExternalId: string) {
  const respondents = [{ account: { externalId }, respondentExternalId }];
  const [made] = await makeLinks(foothold.scope(), { job: JOB, respondents });
  foothold.clock.now += days * DAY_MS;
  const bearer = await linkBearer(foothold.deps.ports, tokenIn(made?.url ?? null));
  if (!bearer) throw new Error('The link leads nowhere.');
  const answers = [
    { stepKey: 'plan', effort: 'DIFFICULT' },
    { stepKey: 'arrive', effort: 'NEITHER' },
  ];
  await accepted(surveySubmit(createScope(bearer.actor, foothold.deps.ports), { answers }));
}

async function whenRun() {
  const scope = foothold.scope();
  await backtestGet(scope, { job: JOB });
  const { now } = foothold.deps;
  await runBacktests({ ...foothold.deps, addToQuarantine: async () => {} }, now() + 60_000);
  return backtestGet(scope, { job: JOB });
}

test('a back-test counts how many contacts responded, except in churned accounts', async () => {
  await answersAfter(3, 'big', 'ana');
  await answersAfter(5, 'big', 'ben');
  await answersAfter(0, 'small', 'ben');
  await answersAfter(1, 'left', 'ana');
  const backtest = await whenRun();
  const kOfN = ({ count, of }: { count: number; of: number }) => `${count} of ${of}`;
  const found = backtest?.nonResponse;
  expect(found && kOfN(found.responded)).toBe('3 of 9');
  expect(found?.roles.map(({ role, responded }) => [role, kOfN(responded)])).toEqual([
    ['EXECUTOR', '2 of 3'],
    ['BUYER', '1 of 3'],
    ['OTHER', '0 of 3'],
  ]);
  expect(found?.segments.map(({ segment, responded }) => [segment, kOfN(responded)])).toEqual([
    ['Fleet', '2 of 6'],
    [null, '1 of 3'],
  ]);
  expect(found?.arrThirds.map(({ third, responded }) => [third, kOfN(responded)])).toEqual([
    ['HIGHEST', '2 of 3'],
    ['MIDDLE', '0 of 3'],
    ['LOWEST', '1 of 3'],
  ]);
  const { responses } = backtest
    ? await foothold.deps.ports.backtests.found(backtest.run)
    : { responses: [] };
  const timed = responses.flatMap(({ contacts }) => contacts).filter(({ days }) => days !== null);
  expect(timed.map(({ days, struggle }) => [days, struggle]).sort()).toEqual([
    [0, 0.625],
    [3, 0.625],
    [5, 0.625],
  ]);
  const fleet = await backtestGet(foothold.scope(), { job: JOB, filter: { segments: ['Fleet'] } });
  expect(fleet?.nonResponse && kOfN(fleet.nonResponse.responded)).toBe('2 of 6');
});
