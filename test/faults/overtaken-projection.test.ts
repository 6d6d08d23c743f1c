import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { solutionRatingSet } from '../../lambdas/app/jobs/market/solution-rating-set.ts';
import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { riskSnooze } from '../../lambdas/app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../lambdas/app/risks/snooze/risk-unsnooze.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { thenDerivedDataFollowsFromFacts } from '../support/store/derived-data.ts';
import { accepted } from '../support/mutation-results.ts';
import { ACCOUNTS, JOB } from '../support/histories/fact-commands.ts';
import { beginHistory } from '../support/histories/fact-history.ts';
import { FactsModel } from '../support/histories/facts-model.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import type { Try } from './inject/fault-middleware.ts';
import { bodyOf } from './inject/request-body.ts';
import { stalledBefore, stallingClient } from './inject/stall.ts';

describe('a projection that stalls', () => {
  let foothold: StoredFoothold;
  let model: FactsModel;
  beforeAll(async () => {
    foothold = await givenStoredFoothold({}, stallingClient);
  });
  beforeEach(async () => {
    const call = () => Promise.reject(new Error('nothing is called'));
    await beginHistory({ foothold, call, project: () => Promise.resolve() });
    model = new FactsModel();
    await say('q');
    await foothold.projectAll();
  });
  afterAll(() => foothold.stop());

  async function say(person: string) {
    const input = {
      idempotencyKey: model.newKey(),
      job: JOB,
      account: { externalId: 'a' },
      respondent: { externalId: person },
      answers: [
        { stepKey: 'plan', effort: 'VERY_DIFFICULT' },
        { stepKey: 'arrive', effort: 'EASY' },
      ],
    };
    const { submission } = await accepted(submissionCreate(foothold.scope(), input));
    model.acknowledged(input, submission, person);
  }

  const move = (segment: string | null, renewalDate: string | null = null) =>
    accepted(accountUpsert(foothold.scope(), { externalId: 'a', segment, renewalDate }));
  const rate = (ces: number) => {
    const competitor = { job: JOB, solutionKey: 'one', name: 'One' };
    const steps = [{ stepKey: 'plan', ces }];
    return accepted(solutionRatingSet(foothold.scope(), { ...competitor, steps }));
  };
  const project = () => foothold.projectAll();
  const stalled = (before: (call: Try) => boolean) => {
    const accountId = foothold.deps.ports.accounts.idOf('a');
    return stalledBefore(before, async () => {
      const { failures } = await foothold.deps.projector.project([{ accountId, jobKey: JOB.key }]);
      expect(failures).toEqual([]);
    });
  };
  const thenAllFollows = () => thenDerivedDataFollowsFromFacts(foothold, model, JOB.key, ACCOUNTS);
  // An assessment written alone needs no transaction.
  const commit = ({ command, request }: Try) =>
    command === 'TransactWriteItemsCommand' ||
    (command === 'PutItemCommand' && JSON.stringify(bodyOf(request)).includes('"Assessment"'));

  test('does not commit outdated figures if facts changed and changed back', async () => {
    await move('north');
    const slow = await stalled(commit);
    await move(null);
    await project();
    await slow.goOn();
    await thenAllFollows();
  });

  test('does not count a contact who was added and erased meanwhile', async () => {
    await say('p');
    const slow = await stalled(commit);
    const who = { account: { externalId: 'a' }, respondentExternalId: 'p', mode: 'DROP' };
    await accepted(respondentErase(foothold.scope(), who));
    model.erased(foothold.deps.ports.accounts.idOf('a'), 'p', 'DROP');
    await project();
    await slow.goOn();
    await thenAllFollows();
  });

  test('does not compare with ratings that were set and set back', async () => {
    await rate(90);
    await project();
    await rate(10);
    const slow = await stalled(commit);
    await rate(90);
    await project();
    await slow.goOn();
    await thenAllFollows();
  });

  test('does not snooze a risk that was unsnoozed meanwhile', async () => {
    const risk = { account: { externalId: 'a' }, job: JOB };
    await accepted(riskSnooze(foothold.scope(), { ...risk, snoozeUntil: '2026-12-01' }));
    const slow = await stalled(commit);
    await accepted(riskUnsnooze(foothold.scope(), risk));
    await project();
    await slow.goOn();
    await thenAllFollows();
  });

  test('does not leave outdated list entries, even if it has nothing to commit', async () => {
    // It reads the job after the account.
    const readsOfJob = ({ command, request }: Try) =>
      command === 'QueryCommand' && JSON.stringify(bodyOf(request)).includes('J#route#');
    const slow = await stalled(readsOfJob);
    await move(null, '2027-03-01');
    await project();
    await slow.goOn();
    await thenAllFollows();
  });
});
