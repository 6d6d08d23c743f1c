import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'route' };
const ACCOUNT = { externalId: 'a' };
/** In composed form and lower case, as stored. */
const OWNER = 'dana.grün@vendor.test';
/** As a client may send it, and as earlier versions stored it: é and ü as two characters each. */
const SENT = 'Dana.GRÜN@Vendor.test'.normalize('NFD');
const SEGMENT = 'Café';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  const scope = foothold.scope();
  const steps = [{ key: 'plan', statement: 'plan the route' }];
  await accepted(jobUpsert(scope, { key: 'route', statement: 'get there', steps }));
  await accepted(
    accountUpsert(scope, {
      ...ACCOUNT,
      name: 'Acme',
      ownerEmail: SENT,
      segment: SEGMENT.normalize('NFD'),
    }),
  );
  await accepted(
    submissionCreate(scope, {
      idempotencyKey: '1',
      job: JOB,
      account: ACCOUNT,
      respondent: { externalId: 'ana' },
      answers: [{ stepKey: 'plan', effort: 'DIFFICULT' }],
    }),
  );
  await foothold.projectAll();
});

const shown = async () => {
  const { byOwner, bySegment } = await portfolioGet(foothold.scope(), { job: JOB });
  const found = await portfolioGet(foothold.scope(), { job: JOB, ownerEmail: SENT });
  const atRisk = await atRiskList(foothold.scope(), { job: JOB, filter: { ownerEmail: SENT } });
  return {
    owners: byOwner.map(({ ownerEmail }) => ownerEmail),
    segments: bySegment.map(({ segment }) => segment),
    found: found.bands.reduce((sum, { accounts }) => sum + accounts, 0),
    atRisk: atRisk.edges.length,
  };
};

test('different spellings of an owner or a segment count as one', async () => {
  await accepted(accountUpsert(foothold.scope(), { ...ACCOUNT, ownerEmail: OWNER }));
  await foothold.projectAll();
  expect(await shown()).toEqual({ owners: [OWNER], segments: [SEGMENT], found: 1, atRisk: 1 });
});

/** Writes the spelling that an earlier version stored into an item's texts. */
async function respell(key: { pk: string; sk: string }) {
  const item = await foothold.store.table.get(key);
  if (!item) throw new Error('There is no such item.');
  const { pk: _pk, sk: _sk, ...rest } = item;
  const set = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      typeof value === 'string' && !/^gsi\d/.test(name)
        ? [[name, value.replaceAll(OWNER, SENT).replaceAll(SEGMENT, SEGMENT.normalize('NFD'))]]
        : [],
    ),
  );
  expect(JSON.stringify(set)).toMatch(/Dana|Cafe/);
  await foothold.store.table.write({ kind: 'update', key, set });
}

test('an account stored with the spelling its client sent can still be changed', async () => {
  const { keys, table } = foothold.store;
  const accountId = foothold.deps.ports.accounts.idOf(ACCOUNT.externalId);
  const rollupsOf = (beginsWith: string) =>
    table.queryAll({ pk: keys.rollupsPk(JOB.key), beginsWith });
  const rollups = [...(await rollupsOf('S#')), ...(await rollupsOf('P#'))];
  await respell(keys.account(accountId));
  await respell(keys.assessment(accountId, JOB.key));
  for (const { pk, sk } of rollups) await respell({ pk: String(pk), sk: String(sk) });

  expect(await shown()).toEqual({ owners: [OWNER], segments: [SEGMENT], found: 1, atRisk: 1 });
  const change = { ...ACCOUNT, ownerEmail: OWNER, name: 'Acme again' };
  await accepted(accountUpsert(foothold.scope(), change));
  await foothold.projectAll();
  expect(await shown()).toEqual({ owners: [OWNER], segments: [SEGMENT], found: 1, atRisk: 1 });
});
