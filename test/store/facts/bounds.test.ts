import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());

/** One character that NFKC expands to eighteen. */
const LONG_WHEN_FOLDED = '\uFDFA';

test('names that normalization makes long are stored, sorted and found', async () => {
  const names = ['b', 'a'].map((end) => `${LONG_WHEN_FOLDED.repeat(199)}${end}`);
  for (const [i, name] of names.entries()) {
    await accepted(accountUpsert(foothold.scope(), { externalId: `long ${i}`, name }));
  }
  const found = async (namePrefix: string) => {
    const page = await accountsList(foothold.scope(), { first: 10, namePrefix });
    return page.edges.map(({ node }) => node.name).toSorted();
  };
  expect(await found(LONG_WHEN_FOLDED.repeat(3))).toEqual(names.toSorted());
  expect(await found(names[1] ?? '')).toEqual([names[1]]);
});

test('keys of 128 three-byte characters are accepted, and longer ones rejected with their field', async () => {
  const key = (character: string) => character.repeat(128);
  const job = { key: key('価') };
  const steps = [{ key: key('格'), statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  const solution = { job, solutionKey: key('他'), name: 'Other' };
  await accepted(
    solutionRatingSet(foothold.scope(), { ...solution, steps: [{ stepKey: key('格'), ces: 10 }] }),
  );
  await accepted(accountUpsert(foothold.scope(), { externalId: 'acme', name: 'Acme' }));
  const effort = 'VERY_DIFFICULT';
  await accepted(
    submissionCreate(foothold.scope(), {
      ...{ idempotencyKey: '1', job, account: { externalId: 'acme' } },
      respondent: { externalId: 'ana', email: 'ana@example.com', mayContact: true },
      answers: [{ stepKey: key('格'), effort, explanation: 'because', alternative: 'Other' }],
    }),
  );
  await foothold.projectAll();

  const emoji = key('🚚');
  const refused = async (input: Parameters<typeof jobUpsert>[1]) =>
    (await jobUpsert(foothold.scope(), input)).userErrors.map(({ code, field }) => [code, field]);
  expect(await refused({ key: emoji, statement: 'a', steps: [] })).toEqual([
    ['LIMIT_EXCEEDED', ['key']],
  ]);
  expect(await refused({ ...job, steps: [{ key: emoji, statement: 'a' }] })).toEqual([
    ['LIMIT_EXCEEDED', ['steps', '0', 'key']],
  ]);
  const { userErrors } = await solutionRatingSet(foothold.scope(), {
    ...{ ...solution, solutionKey: emoji, steps: [] },
  });
  expect(userErrors).toEqual([
    {
      code: 'LIMIT_EXCEEDED',
      field: ['solutionKey'],
      message:
        'solutionKey must be at most 384 bytes in UTF-8; it has 512: use fewer characters outside the Latin alphabet.',
    },
  ]);
});

test("a job is rejected with the field at fault before it exceeds an item's size", async () => {
  const job = { key: 'route' };
  const steps = [{ key: 'plan', statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  const aliases = Array.from({ length: 50 }, (_, i) => `${'🚚'.repeat(190)} ${i}`);
  const errors = [];
  for (let i = 0; i < 45 && errors.length === 0; i += 1) {
    const solution = { solutionKey: `s-${i}`, name: `S ${i}`, aliases, steps: [] };
    const { userErrors } = await solutionRatingSet(foothold.scope(), { job, ...solution });
    errors.push(...userErrors);
  }
  expect(errors).toEqual([
    {
      code: 'LIMIT_EXCEEDED',
      field: ['aliases'],
      message: expect.stringMatching(
        /^aliases would make the job \d+ kB as stored, .* at most 350 kB are allowed/,
      ) as string,
    },
  ]);
});

test('text is measured as stored, so quotation marks count twice', async () => {
  const job = { key: 'quoted' };
  const keys = Array.from({ length: 30 }, (_, i) => `step-${i}`);
  const steps = keys.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  const submit = (explanation: string) =>
    submissionCreate(foothold.scope(), {
      ...{ idempotencyKey: explanation.slice(0, 1), job, account: { externalId: 'acme' } },
      respondent: { externalId: 'bo' },
      answers: keys.map((stepKey) => ({ stepKey, effort: 'EASY', explanation })),
    });
  await accepted(submit('x'.repeat(4000)));
  const { userErrors } = await submit('"'.repeat(4000));
  expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
    ['LIMIT_EXCEEDED', ['answers']],
  ]);
});
