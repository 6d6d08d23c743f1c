import { resumeErasures } from '../../../lambdas/app/privacy/erasure/resume-erasures.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { accepted } from '../../support/mutation-results.ts';
import { remainsOf } from '../../support/erasure/erasure-remains.ts';
import { BATCH, givenLargePerson, PERSON } from '../../support/erasure/large-person.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const SUBMISSIONS = 3000;

let foothold: StoredFoothold;
let respondentId: string;
beforeAll(async () => {
  foothold = await givenStoredFoothold({ FOOTHOLD_LINK_KEY: 'A'.repeat(43) });
  respondentId = await givenLargePerson(foothold, SUBMISSIONS);
});
afterAll(() => foothold.stop());

interface Part {
  isComplete: boolean;
  submissions: { id: string; submittedAt: string }[];
  remembered: unknown[];
  surveyLinks: unknown[];
  audit: { isComplete: boolean };
}

test('3,000 submissions of a contact are exported in parts, each once and in order', async () => {
  const parts: Part[] = [];
  let after: string | null = null;
  do {
    const input: Parameters<typeof respondentExport>[1] = { ...PERSON, after };
    const { document, endCursor } = await accepted(respondentExport(foothold.scope(), input));
    // A function's response may have 6 MB, and the document becomes text within its JSON.
    expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThan(4_000_000);
    parts.push(JSON.parse(document) as Part);
    after = endCursor;
  } while (after !== null);
  expect(parts.length).toBeGreaterThan(3);
  const submissions = parts.flatMap((part) => part.submissions);
  expect(new Set(submissions.map(({ id }) => id)).size).toBe(SUBMISSIONS + 1);
  expect(submissions).toHaveLength(SUBMISSIONS + 1);
  const instants = submissions.map(({ submittedAt }) => submittedAt);
  expect(instants).toEqual(instants.toSorted());
  expect(parts.map(({ isComplete }) => isComplete)).toEqual(
    parts.map((_, i) => i === parts.length - 1),
  );
  expect(parts.flatMap((part) => part.remembered)).toHaveLength(1);
});

test('an export cannot be resumed with the cursor of another contact', async () => {
  const { endCursor } = await accepted(respondentExport(foothold.scope(), PERSON));
  const other = { ...PERSON, after: `${endCursor ?? ''}x` };
  const { userErrors } = await respondentExport(foothold.scope(), other);
  expect(userErrors).toEqual([
    {
      ...{ code: 'INVALID', field: ['after'] },
      message: 'after must be the endCursor of a previous call for the same person.',
    },
  ]);
});

test("an import of 3,000 submissions is retracted with one read of the contact's ids, and one rewrite per page", async () => {
  foothold.consumed.take();
  const { ports } = foothold.deps;
  let readings = 0;
  const submissions: typeof ports.submissions = {
    ...ports.submissions,
    idsByRespondent: (...person) => {
      readings += 1;
      return ports.submissions.idsByRespondent(...person);
    },
  };
  const scope = createScope({ subject: 'test', roles: ['ADMIN'] }, { ...ports, submissions });
  const { retracted, isComplete } = await accepted(
    submissionRetract(scope, { importBatch: BATCH, reason: 'wrong scale' }),
  );
  expect([retracted, isComplete, readings]).toEqual([SUBMISSIONS, true, 1]);
  const calls = foothold.consumed.take();
  const transactions = calls.filter(({ call }) => call === 'TransactWrite');
  expect(transactions.length).toBeLessThanOrEqual(2 * Math.ceil(SUBMISSIONS / 100));
  // Each submission is read three times: in the list, with its contact, and before it is marked.
  expect(calls.length).toBeLessThan(SUBMISSIONS / 4);

  const accountId = ports.accounts.idOf('acme');
  const ids = await ports.submissions.idsByRespondent(accountId, respondentId);
  const found = [...(await ports.submissions.batchGet(ids)).values()];
  expect(found.filter(({ retractedAt }) => retractedAt === null)).toHaveLength(1);
  const job = await ports.jobs.get('route');
  const history = job && (await ports.respondents.histories(job.value, accountId, respondentId));
  expect(history?.value).toHaveLength(1);
});

test('a contact is erased in parts, each of which continues where the previous one ended', async () => {
  // A clock that gives each call time for ten rounds of a hundred.
  const ports = { ...foothold.deps.ports, now: () => (foothold.clock.now += 2_000) };
  const scope = createScope({ subject: 'test', roles: ['ADMIN'] }, ports);
  const { isComplete, erased } = await accepted(
    respondentErase(scope, { ...PERSON, mode: 'DROP' }),
  );
  expect([isComplete, erased.submissions]).toEqual([false, SUBMISSIONS + 1]);
  const left = async () =>
    (await ports.submissions.idsByRespondent(ports.accounts.idOf('acme'), respondentId)).length;
  const rest = [await left()];
  while ((await ports.erasures.get(respondentId))?.finishedAt === null && rest.length < 10) {
    await resumeErasures(ports, async () => undefined, quarantineNothing, ports.now() + 20_000);
    rest.push(await left());
  }
  expect(rest.length).toBeGreaterThan(2);
  expect(rest.length).toBeLessThan(6);
  expect(rest.at(-1)).toBe(0);
  expect((await remainsOf(foothold, respondentId)).byId).toEqual([]);
});
