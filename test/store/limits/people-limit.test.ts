import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { MAX_PEOPLE } from '../../../lambdas/app/kernel/limits.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsImport } from '../../../lambdas/app/people/respondents-import.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { respondentOps } from '../../../lambdas/store/facts/people/respondent-item.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const account = { externalId: 'acme' };
const job = { key: 'route' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = [{ key: 'plan', statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  for (const externalId of ['acme', 'bolt']) {
    await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId }));
  }
  await givenPeople(MAX_PEOPLE);
});
afterAll(() => foothold.stop());

/** Writes contacts as an import does, but much faster. */
async function givenPeople(count: number): Promise<void> {
  const { table, keys } = foothold.store;
  const accountId = foothold.deps.ports.accounts.idOf('acme');
  const people = Array.from({ length: count }, (_, i) => ({
    ...{ id: `id-${i}`, accountId, externalId: `person-${i}`, stated: {}, contactStated: {} },
    ...{ isKnown: true, requests: [], withdrawal: null, droppedAt: null, formerExternalIds: [] },
  }));
  const ops = people.flatMap((person) => respondentOps(keys, person, null));
  await table.writeBatch(
    ops.flatMap((op) => (op.kind === 'put' ? [op.item] : [])),
    [],
  );
}

const submit = (externalId: string, of = account) =>
  submissionCreate(foothold.scope(), {
    ...{ idempotencyKey: `${of.externalId} ${externalId}`, job, account: of },
    respondent: { externalId },
    answers: [{ stepKey: 'plan', effort: 'DIFFICULT' }],
  });

const LIMIT = {
  code: 'LIMIT_EXCEEDED',
  field: ['account'],
  message:
    'account can have at most 2000 people and already has that many. Erase people who have left, or split the account into several.',
};

test('an account with the maximum number of contacts rejects new ones, whether upserted, submitted or imported', async () => {
  const scope = foothold.scope();
  const newcomer = { account, respondent: { externalId: 'newcomer' } };
  expect((await respondentUpsert(scope, newcomer)).userErrors).toEqual([LIMIT]);
  expect((await submit('newcomer')).userErrors).toEqual([LIMIT]);
  const known = { account, respondent: { externalId: 'person-7', name: 'Ann' } };
  const { results } = await accepted(
    respondentsImport(scope, { respondents: [newcomer, known], dryRun: true }),
  );
  expect(
    results.map(({ userErrors }) => userErrors.map(({ code, field }) => [code, field])),
  ).toEqual([[['LIMIT_EXCEEDED', ['respondents', '0', 'account']]], []]);
});

test('existing contacts of a full account can answer, and other accounts accept new contacts', async () => {
  await accepted(submit('person-7'));
  await accepted(submit('newcomer', { externalId: 'bolt' }));
  await foothold.projectAll();
  const { ports } = foothold.deps;
  const stored = await ports.jobs.get(job.key);
  if (!stored) throw new Error('no job');
  const id = ports.accounts.idOf('acme');
  const found = await ports.assessments.batchGet([id], stored.value);
  expect(found.get(id)?.coverage).toMatchObject({
    respondentsHeard: 1,
    contactsKnown: MAX_PEOPLE,
  });
});
