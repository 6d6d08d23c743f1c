import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentMerge } from '../../../lambdas/app/people/respondent-merge.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { withdrawalDismiss } from '../../../lambdas/app/privacy/withdrawal-decide.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { surveyGet } from '../../../lambdas/app/surveys/survey-get.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { surveyWithdraw } from '../../../lambdas/app/surveys/survey-withdraw.ts';
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

const ACCOUNT = { externalId: 'a' };
const by = (externalId: string) => ({ external: { account: ACCOUNT, externalId } });
const MERGED = { from: by(ERASED), into: by('ana') };
const asked = (externalId: string) => ({
  job: { key: 'route' },
  respondents: [{ account: ACCOUNT, respondentExternalId: externalId }],
});

let foothold: StoredFoothold;
let world: ErasureWorld;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
/** A contact with items of every kind, and Ana, who has answered too. */
beforeEach(async () => {
  world = new ErasureWorld(foothold, 'EVERYTHING');
  await world.begin(NOW);
  for (const given of EVERY_KIND) await world.run(given);
  await world.run({ ...SAID, person: 'ana', daysAgo: 1 });
  await world.run({ do: 'project' });
});

const lookUp = async (externalId: string) => {
  const { ports } = foothold.deps;
  const accountId = ports.accounts.idOf('a');
  const [found] = await ports.respondents.lookup([{ accountId, externalId }]);
  if (!found || found.version === null) throw new Error(`${externalId} is not there.`);
  return found.respondent;
};
const candidatesOf = (respondentId: string) => {
  const { ports } = foothold.deps;
  const who = { accountId: ports.accounts.idOf('a'), respondentId };
  return ports.candidates.ofRespondent('route', who);
};
const resume = () =>
  resumeErasuresAndMerges({ ...foothold.deps, addToQuarantine: quarantineNothing }, Infinity);

test('a merge moves submissions, testimonials with their consents, and survey links', async () => {
  const { ports } = foothold.deps;
  const from = await lookUp(ERASED);
  const decided = (await candidatesOf(from.id)).filter(({ version }) => version > 0);
  const [published] = decided;
  expect(published?.value.decision.state).toBe('PUBLISHED');
  const records = await ports.candidates.consentRecords(decided.map(({ value }) => value));
  const { value } = await respondentMerge(world.scope, MERGED);
  expect(value?.isComplete).toBe(true);
  await foothold.projectAll();

  const ana = await lookUp('ana');
  expect(await lookUp(ERASED)).toEqual(ana);
  expect(ana.formerExternalIds).toEqual([ERASED]);
  const moved = (await candidatesOf(ana.id)).filter(({ version }) => version > 0);
  expect(moved.map(({ value: { decision, quote } }) => [decision, quote])).toEqual(
    decided.map(({ value: { decision, quote } }) => [decision, quote]),
  );
  expect(await ports.candidates.consentRecords(moved.map((one) => one.value))).toEqual(records);
  expect(await candidatesOf(from.id)).toEqual([]);
  const left = await ports.submissions.idsByRespondent(from.accountId, from.id);
  const theirs = await ports.submissions.idsByRespondent(ana.accountId, ana.id);
  expect([left.length, theirs.length]).toEqual([0, 5]);
  const links = await ports.surveyLinks.ofAccount(ana.accountId);
  expect(links.map((link) => link.value.respondentId)).toEqual([ana.id]);
  // The old id resolves to Ana permanently.
  expect((await ports.respondents.get(from.accountId, from.id))?.value).toEqual(ana);
  const both = [from.id, ana.id].map((respondentId) => ({
    accountId: ana.accountId,
    respondentId,
  }));
  expect([...(await ports.respondents.batchGet(both)).values()]).toEqual([ana, ana]);
});

test('a contact record or an answer under the old external id goes to the remaining contact', async () => {
  await accepted(respondentMerge(world.scope, MERGED));
  const respondent = { externalId: ERASED, role: 'BUYER', name: 'Zoë' };
  await accepted(respondentUpsert(world.scope, { account: ACCOUNT, respondent }));
  await world.run(SAID);
  const ana = await lookUp('ana');
  expect(ana.stated.name?.value).toBe('Zoë');
  const ids = await foothold.deps.ports.submissions.idsByRespondent(ana.accountId, ana.id);
  expect(ids).toHaveLength(6);
});

test('the old survey link and withdrawal URL still work, for the remaining contact', async () => {
  const { ports } = foothold.deps;
  const { results } = await accepted(surveyLinksCreate(world.scope, asked(ERASED)));
  const person = { account: ACCOUNT, respondentExternalId: ERASED };
  const { withdrawalUrl } = await accepted(respondentExport(world.scope, person));
  await accepted(respondentMerge(world.scope, MERGED));
  const bearerOf = async (url: string | null) => {
    const bearer = await linkBearer(ports, tokenIn(url));
    if (!bearer) throw new Error('The link leads nowhere.');
    return createScope(bearer.actor, ports);
  };
  expect(await surveyGet(await bearerOf(results[0]?.url ?? null))).not.toBeNull();
  await accepted(surveyWithdraw(await bearerOf(withdrawalUrl), { scope: 'EVERYTHING' }));
  expect((await lookUp('ana')).withdrawal).not.toBeNull();
  await accepted(withdrawalDismiss(world.scope, { account: ACCOUNT, respondentExternalId: 'ana' }));
});

test('an export covers both contacts, and an erasure removes the data of both', async () => {
  const [from, ana] = [await lookUp(ERASED), await lookUp('ana')];
  await accepted(respondentMerge(world.scope, MERGED));
  const person = { account: ACCOUNT, respondentExternalId: 'ana' };
  const { document } = await accepted(respondentExport(world.scope, person));
  expect(document).toContain(ERASED);
  expect((JSON.parse(document) as { submissions: unknown[] }).submissions).toHaveLength(5);
  await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
  expect(new Set(await world.sendAgain())).toEqual(new Set(['CONFLICT']));
  for (let hour = 0; hour < 3; hour += 1) {
    foothold.clock.now += DAY_MS / 24;
    await resume();
    await foothold.projectAll();
  }
  for (const { id } of [from, ana]) expect(await remainsOf(foothold, id)).toEqual(NOTHING);
  // If an older copy of the table is restored, they are two contacts again, so both are in the ledger.
  const { entries } = await foothold.deps.ports.erasures.list({ limit: 10, after: null });
  expect(entries.map(({ value }) => value.respondentId).sort()).toEqual([from.id, ana.id].sort());
});

test('an erasure finishes a merge that broke off', async () => {
  const { ports } = foothold.deps;
  const from = await lookUp(ERASED);
  const stuck = { ...ports, moves: { ...ports.moves, moveRest: async () => false } };
  const scope = world.scopeOver(stuck);
  expect((await respondentMerge(scope, MERGED)).value?.isComplete).toBe(false);
  const person = { account: ACCOUNT, respondentExternalId: 'ana' };
  await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
  for (let hour = 0; hour < 3; hour += 1) {
    foothold.clock.now += DAY_MS / 24;
    await resume();
    await foothold.projectAll();
  }
  expect(await remainsOf(foothold, from.id)).toEqual(NOTHING);
});

test('a merge is rejected for contacts that are the same, unknown, of different accounts, or waiting to be erased', async () => {
  const codes = async (input: Parameters<typeof respondentMerge>[1]) =>
    (await problemsOf(respondentMerge(world.scope, input))).map(({ code, field }) => [code, field]);
  expect(await codes({ from: by('ana'), into: by('ana') })).toEqual([['INVALID', ['into']]]);
  expect(await codes({ from: by('none'), into: by('ana') })).toEqual([['NOT_FOUND', ['from']]]);
  await world.run({ ...SAID, person: 'ben', account: 'b' });
  const elsewhere = { external: { account: { externalId: 'b' }, externalId: 'ben' } };
  expect(await codes({ from: elsewhere, into: by('ana') })).toEqual([['INVALID', ['into']]]);
  const ana = await lookUp('ana');
  const version = (await foothold.deps.ports.respondents.get(ana.accountId, ana.id))?.version;
  const withdrawal = { at: NOW, keepsEfforts: false };
  await foothold.deps.ports.respondents.save({ ...ana, withdrawal }, version ?? 0);
  expect(await codes(MERGED)).toEqual([['CONFLICT', ['into']]]);
});
