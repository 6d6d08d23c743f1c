import { accountMerge } from '../../../lambdas/app/accounts/account-merge.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { importBatchRecord } from '../../../lambdas/app/imports/import-batch-record.ts';
import { importUndo } from '../../../lambdas/app/imports/import-undo.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { resumeErasuresAndMerges } from '../../../lambdas/functions/refresh/erasures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { ERASED, EVERY_KIND, SAID } from '../../support/erasure/erasure-commands.ts';
import { NOTHING, remainsOf } from '../../support/erasure/erasure-remains.ts';
import { ErasureWorld } from '../../support/erasure/erasure-world.ts';
import { NOW } from '../../support/facts.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { tokenIn } from '../../support/surveys.ts';

const A = { externalId: 'a' };
const B = { externalId: 'b' };
/** Merges an account with items of every kind into one with a single answer of Ben's. */
const MERGED = { from: A, into: B };

let foothold: StoredFoothold;
let world: ErasureWorld;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  world = new ErasureWorld(foothold, 'EVERYTHING');
  await world.begin(NOW);
  for (const given of EVERY_KIND) await world.run(given);
  await world.run({ ...SAID, person: 'ben', account: 'b', daysAgo: 1 });
  await world.run({ do: 'project' });
});

const idOf = (account: string) => foothold.deps.ports.accounts.idOf(account);
const merge = async () => {
  const merged = await accepted(accountMerge(world.scope, MERGED));
  await projectBoth();
  return merged;
};
const projectBoth = () =>
  foothold.deps.projector.project(
    ['a', 'b'].flatMap((account) =>
      ['route', 'plan'].map((jobKey) => ({ accountId: idOf(account), jobKey })),
    ),
  );
const found = async (externalId: string, account = 'b') => {
  const who = { accountId: idOf(account), externalId };
  const [person] = await foothold.deps.ports.respondents.lookup([who]);
  return person?.version == null ? null : person.respondent;
};

test('a dry run reports what would move and which facts differ, and writes nothing', async () => {
  const money = (amount: string) => ({ amount, currencyCode: 'USD' });
  const facts = { name: 'b', segment: 'north', arr: money('10') };
  await accepted(accountUpsert(world.scope, { ...B, ...facts }));
  await accepted(
    accountUpsert(world.scope, { ...A, arr: money('12.5'), ownerEmail: 'o@vendor.test' }),
  );
  await accepted(
    outcomeRecord(world.scope, { account: A, kind: 'RENEWED', occurredOn: '2026-10-01' }),
  );
  const ben = { externalId: 'other', email: 'ben@b.test' };
  await accepted(respondentUpsert(world.scope, { account: A, respondent: ben }));
  const known = { externalId: 'ben', email: 'ben@b.test' };
  await accepted(respondentUpsert(world.scope, { account: B, respondent: known }));
  const dryRun = await accepted(accountMerge(world.scope, { ...MERGED, dryRun: true }));
  expect(dryRun.moved).toEqual({
    ...{ people: 2, samePeople: 1, submissions: 4, outcomes: 1, surveyLinks: 1, snoozes: 1 },
    ...{ tasks: 1, timelineEvents: 3 },
  });
  expect(dryRun.differences).toEqual([
    { field: 'name', kept: 'b', dropped: 'a' },
    { field: 'arr', kept: '10.00 USD', dropped: '12.50 USD' },
  ]);
  expect(dryRun.isComplete).toBe(false);
  expect(await foothold.deps.ports.accountMoves.get(idOf('a'))).toBeNull();
  const { account, isComplete } = await merge();
  expect(isComplete).toBe(true);
  expect(account).toMatchObject({ name: 'b', segment: 'north', ownerEmail: 'o@vendor.test' });
  expect(account).toMatchObject({ externalId: 'b', arr: 1000 });
  expect(await found('other')).toEqual(await found('ben'));
});

test('ids of the merged account resolve to the remaining one, and imports for it go there', async () => {
  const before = await found(ERASED, 'a');
  const { ports } = foothold.deps;
  const decided = await ports.candidates.ofRespondent('route', {
    ...{ accountId: idOf('a'), respondentId: before?.id ?? '' },
  });
  await accepted(
    outcomeRecord(world.scope, { account: A, kind: 'CHURNED', occurredOn: '2026-10-02' }),
  );
  await merge();
  const node = async (type: Parameters<typeof nodeId>[0], ...parts: readonly string[]) =>
    (await nodeGet(world.scope, nodeId(type, parts)))?.value;
  expect(await node('Account', idOf('a'))).toMatchObject({ id: idOf('b'), externalId: 'b' });
  expect(await node('AccountRisk', idOf('a'), 'route')).toMatchObject({
    account: { id: idOf('b') },
  });
  expect(await node('Outcome', idOf('a'), '2026-10-02', 'CHURNED')).toMatchObject({
    accountId: idOf('b'),
  });
  const moved = await found(ERASED);
  expect(moved).not.toBeNull();
  expect(await node('Respondent', idOf('a'), before?.id ?? '')).toEqual(moved);
  const [published] = decided.filter(({ version }) => version > 0);
  const { jobKey = '', stepKey = '', submissionId = '' } = published?.value ?? {};
  const old = [idOf('a'), jobKey, before?.id ?? '', stepKey, submissionId];
  expect(await node('TestimonialCandidate', ...old)).toMatchObject({
    ...{ accountId: idOf('b'), respondentId: moved?.id, decision: published?.value.decision },
  });

  await world.run({ ...SAID, person: 'zoe', account: 'a' });
  await accepted(respondentUpsert(world.scope, { account: A, respondent: { externalId: 'yve' } }));
  expect([await found('zoe'), await found('yve')]).not.toContain(null);
  const rows = [{ ...A, segment: 'south' }];
  const { results } = await accepted(accountsImport(world.scope, { accounts: rows }));
  expect(results[0]?.id).toBe(nodeId('Account', [idOf('b')]));
  const stored = await ports.accounts.get(idOf('b'));
  expect(stored?.value).toMatchObject({ externalId: 'b', segment: 'south' });
  expect((await ports.accounts.getWithoutRedirect(idOf('a')))?.value.externalId).toBe('a');
  // Submissions recorded before the merge are recognized when they are sent again.
  expect(new Set(await world.sendAgain())).toContain('DONE');
});

test('a survey link sent before the merge collects answers for the remaining account', async () => {
  const { ports } = foothold.deps;
  const asked = {
    job: { key: 'plan' },
    respondents: [{ account: A, respondentExternalId: ERASED }],
  };
  const { results } = await accepted(surveyLinksCreate(world.scope, asked));
  await merge();
  const bearer = await linkBearer(ports, tokenIn(results[0]?.url ?? null));
  if (!bearer) throw new Error('The link leads nowhere.');
  const scope = () => createScope(bearer.actor, ports);
  const survey = await surveyGet(scope());
  const stepKey = survey?.openSteps[0]?.key ?? '';
  await accepted(surveySubmit(scope(), { answers: [{ stepKey, effort: 'EASY' }] }));
  const person = await found(ERASED);
  const ids = await ports.submissions.idsByRespondent(idOf('b'), person?.id ?? '');
  expect(ids).toHaveLength(5);
});

test('one of two outcomes of the same day and one of two snoozes remain, and undoing an import keeps the remaining account', async () => {
  const { ports } = foothold.deps;
  const outcome = { kind: 'RENEWED', occurredOn: '2026-10-01' };
  await accepted(outcomeRecord(world.scope, { account: A, ...outcome, reason: 'of a' }));
  await accepted(outcomeRecord(world.scope, { account: B, ...outcome, reason: 'of b' }));
  foothold.clock.now += 1000;
  const snooze = { account: B, job: { key: 'plan' }, note: 'of b', snoozeUntil: '2026-12-01' };
  await accepted(riskSnooze(world.scope, snooze));
  const accounts = [{ externalId: 'c', name: 'c' }];
  await accepted(accountsImport(world.scope, { accounts, importBatch: 'batch' }));
  const counts = { rows: 1, imported: 1, unchanged: 0, rejected: 0, isComplete: true };
  const file = { batch: 'batch', kind: 'ACCOUNTS', fileName: 'c.csv', ...counts };
  await accepted(importBatchRecord(world.scope, file));
  await merge();
  const reasons = (await ports.accounts.outcomes(idOf('b'))).map(({ reason }) => reason);
  expect(reasons).toEqual(['of b']);
  expect(await ports.accounts.outcomes(idOf('a'))).toEqual([]);
  const kept = await ports.snoozes.get({ accountId: idOf('b'), jobKey: 'plan' });
  expect(kept?.value.note).toBe('of b');
  await accepted(accountMerge(world.scope, { from: { externalId: 'c' }, into: B }));
  const { left } = await accepted(importUndo(world.scope, { batch: 'batch' }));
  expect(left).toEqual([{ name: 'c', reason: 'CHANGED_SINCE' }]);
  expect((await ports.accounts.get(idOf('b')))?.value.archivedAt).toBeNull();
});

test('erasing a contact after a merge leaves no data in either account', async () => {
  const before = await found(ERASED, 'a');
  await merge();
  const moved = await found(ERASED);
  const person = { account: A, respondentExternalId: ERASED };
  await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
  for (let hour = 0; hour < 3; hour += 1) {
    foothold.clock.now += DAY_MS / 24;
    await resumeErasuresAndMerges(
      { ...foothold.deps, addToQuarantine: quarantineNothing },
      Infinity,
    );
    await projectBoth();
  }
  for (const id of [before?.id ?? '', moved?.id ?? '']) {
    expect(await remainsOf(foothold, id)).toEqual(NOTHING);
  }
});

test('a merge is rejected for accounts that are the same, unknown, archived, merged already or being merged', async () => {
  const codes = async (input: Parameters<typeof accountMerge>[1]) =>
    (await problemsOf(accountMerge(world.scope, input))).map(({ code, field }) => [code, field]);
  expect(await codes({ from: A, into: A })).toEqual([['INVALID', ['into']]]);
  expect(await codes({ from: { externalId: 'none' }, into: B })).toEqual([['NOT_FOUND', ['from']]]);
  await accepted(accountUpsert(world.scope, { externalId: 'c', name: 'c' }));
  const { ports } = foothold.deps;
  const stuck = { ...ports, accountMoves: { ...ports.accountMoves, moveRest: async () => false } };
  const { isComplete } = await accepted(accountMerge(world.scopeOver(stuck), MERGED));
  expect(isComplete).toBe(false);
  expect(await codes({ from: { externalId: 'c' }, into: B })).toEqual([['CONFLICT', ['into']]]);
  const erased = { account: B, respondentExternalId: 'ben', mode: 'DROP' };
  expect((await problemsOf(respondentErase(world.scope, erased)))[0]?.code).toBe('CONFLICT');
  expect((await merge()).isComplete).toBe(true);
  expect(await codes({ from: A, into: { externalId: 'c' } })).toEqual([['CONFLICT', ['from']]]);
  expect(await codes({ from: B, into: A })).toEqual([['INVALID', ['into']]]);
  const c = await ports.accounts.get(idOf('c'));
  if (!c) throw new Error('no account');
  await ports.accounts.save({ ...c.value, archivedAt: NOW }, c.version);
  expect(await codes({ from: B, into: { externalId: 'c' } })).toEqual([['CONFLICT', ['into']]]);
});
