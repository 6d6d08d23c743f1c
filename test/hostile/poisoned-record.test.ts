import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { solutionRatingSet } from '../../lambdas/app/jobs/market/solution-rating-set.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { createAddToQuarantine } from '../../lambdas/functions/quarantine/add-to-quarantine.ts';
import { refreshDue } from '../../lambdas/functions/refresh/refresh.ts';
import { accepted } from '../support/mutation-results.ts';
import { createEdge } from '../support/callers/graphql-edge.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';

const JOB = { key: 'route' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = [{ key: 'plan', statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  const competitor = {
    job: JOB,
    solutionKey: 'van',
    name: 'Van',
    steps: [{ stepKey: 'plan', ces: 10 }],
  };
  await accepted(solutionRatingSet(foothold.scope(), competitor));
  for (const externalId of ['acme', 'bolt', 'crate']) {
    const account = { externalId };
    const facts = { name: externalId, segment: 'north', renewalDate: '2026-12-15' };
    await accepted(accountUpsert(foothold.scope(), { ...account, ...facts }));
    await accepted(
      submissionCreate(foothold.scope(), {
        ...{ idempotencyKey: externalId, job: JOB, account },
        respondent: { externalId: 'ana' },
        answers: [{ stepKey: 'plan', effort: 'VERY_DIFFICULT', explanation: 'because' }],
      }),
    );
  }
  await foothold.projectAll();
});
afterAll(() => foothold.stop());

test('an unreadable record is quarantined with its error, and all others are processed', async () => {
  const { keys, table } = foothold.store;
  const { ports } = foothold.deps;
  const item = await table.get(keys.account(ports.accounts.idOf('bolt')));
  await table.writeBatch([{ ...item, name: 7 }], []);
  foothold.clock.now += DAY_MS;
  const addToQuarantine = createAddToQuarantine(ports.quarantine, { leftAside: () => undefined });
  const { assessed, failed } = await refreshDue({ ...foothold.deps, addToQuarantine }, Infinity);
  expect([assessed, failed]).toEqual([2, 1]);

  const edge = createEdge({ ports });
  const job = 'job: {key: "route"}';
  const risk = `risk(${job}) { score }`;
  const { data, errors } = await edge.ask(`{
    quarantine { nodes { work jobKey error attempts } }
    accounts { nodes { externalId } }
    named: accounts(filter: {segments: ["north"]}) { nodes { externalId } }
    atRiskAccounts(${job}) { nodes { account { externalId } } }
    competitorRisks(${job}) { nodes { account { externalId } } }
    askNext(${job}) { nodes { account { externalId } } }
    acme: account(by: {externalId: "acme"}) { ${risk} }
    bolt: account(by: {externalId: "bolt"}) { ${risk} }
    crate: account(by: {externalId: "crate"}) { ${risk} }
  }`);
  const others = ['acme', 'crate'].map((externalId) => ({ externalId }));
  // Equal scores are ordered by internal id.
  const withAccount = { nodes: others.toReversed().map((account) => ({ account })) };
  const answered = { risk: { score: expect.any(Number) as number } };
  expect(data).toEqual({
    quarantine: {
      nodes: [
        {
          ...{ work: 'ASSESSMENT', jobKey: 'route', attempts: 1 },
          error: 'CorruptItem: Account at name: expected string',
        },
      ],
    },
    ...{ accounts: { nodes: others }, named: { nodes: others } },
    ...{ atRiskAccounts: withAccount, competitorRisks: withAccount, askNext: withAccount },
    ...{ acme: answered, bolt: null, crate: answered },
  });
  expect(errors.map(({ path }) => path)).toEqual([['bolt']]);
});
