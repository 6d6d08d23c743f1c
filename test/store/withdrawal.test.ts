import { eraseUnanswered } from '../../lambdas/app/privacy/erasure/erase-unanswered.ts';
import { withdrawalDismiss } from '../../lambdas/app/privacy/withdrawal-decide.ts';
import { withdrawalRequestsList } from '../../lambdas/app/privacy/withdrawal-requests-list.ts';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { linkBearer } from '../../lambdas/app/surveys/links/link-bearer.ts';
import { surveyWithdraw } from '../../lambdas/app/surveys/survey-withdraw.ts';
import { submissionsList } from '../../lambdas/app/submissions/submissions-list.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { resumeErasuresAndMerges } from '../../lambdas/functions/refresh/erasures.ts';
import { accepted } from '../support/mutation-results.ts';
import { ERASED, type Submit } from '../support/erasure/erasure-commands.ts';
import { ErasureWorld } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { figuresOf } from '../support/figures.ts';
import { quarantineNothing } from '../support/store/quarantine-nothing.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { makeLinks, tokenIn } from '../support/surveys.ts';

const ANA = { account: { externalId: 'a' }, respondentExternalId: ERASED };

const EASY: Submit = {
  do: 'submit',
  person: ERASED,
  account: 'a',
  job: 'route',
  efforts: ['VERY_EASY', 'DIFFICULT', 'EASY'],
  daysAgo: 0,
  hasWords: true,
  saysWho: false,
  role: null,
  hasBatch: false,
  isImported: false,
};

describe('the withdrawal of all answers', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  const resume = () =>
    resumeErasuresAndMerges({ ...foothold.deps, addToQuarantine: quarantineNothing }, Infinity);
  const figures = async () => {
    await foothold.projectAll();
    return figuresOf(foothold);
  };

  /** A colleague has answered, and then a contact, whose link was used to withdraw everything. */
  async function givenWithdrawn() {
    const { deps, scope } = foothold;
    const world = new ErasureWorld(foothold, 'EVERYTHING');
    await world.begin(NOW);
    await world.run({ do: 'contact', person: ERASED, account: 'a', role: 'BUYER' });
    await world.run({ ...EASY, person: 'ben', efforts: ['VERY_DIFFICULT', 'EASY', null] });
    const without = await figures();
    await world.run(EASY);
    const answered = await figures();
    const [made] = await makeLinks(scope(), { job: { key: 'route' }, respondents: [ANA] });
    const bearer = await linkBearer(deps.ports, tokenIn(made?.url ?? null));
    if (!bearer || !made?.link) throw new Error('no link was made');
    const own = createScope(bearer.actor, deps.ports);
    await accepted(surveyWithdraw(own, { scope: 'EVERYTHING' }));
    const { accountId, respondentId } = made.link;
    const person = () => deps.ports.respondents.get(accountId, respondentId);
    const waiting = async () => (await withdrawalRequestsList(scope(), {})).edges.length;
    const shown = async () => (await submissionsList(scope(), { id: accountId }, {})).edges.length;
    return { accountId, respondentId, without, answered, person, waiting, shown };
  }

  test('removes the answers from every figure at once, and a dismissal restores them', async () => {
    const { without, answered, person, waiting, shown } = await givenWithdrawn();
    expect(answered).not.toEqual(without);
    expect(await figures()).toEqual(without);
    expect([await waiting(), await shown()]).toEqual([1, 1]);
    await accepted(withdrawalDismiss(foothold.scope(), ANA));
    expect(assessmentsOf(await figures())).toEqual(assessmentsOf(answered));
    expect([await waiting(), await shown()]).toEqual([0, 2]);
    foothold.clock.now += 31 * DAY_MS;
    await resume();
    expect(await person()).not.toBeNull();
  });

  test('makes the hourly run erase the contact after 30 days without a decision', async () => {
    const { person, respondentId, waiting } = await givenWithdrawn();
    foothold.clock.now += 30 * DAY_MS - 1;
    await resume();
    expect(await person()).not.toBeNull();
    foothold.clock.now += 1;
    await resume();
    expect(await person()).toBeNull();
    const erased = await foothold.deps.ports.erasures.get(respondentId);
    expect(erased).toMatchObject({ mode: 'DROP', finishedAt: foothold.clock.now });
    expect(erased?.submissionIds).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  test("does not block other erasures if its contact's record is unreadable", async () => {
    const { person, respondentId } = await givenWithdrawn();
    const { table, keys } = foothold.store;
    const stored = await person();
    const account = foothold.deps.ports.accounts.idOf('a');
    const [item] = await table.batchGet([keys.respondent(account, respondentId)], true);
    const broken = { ...keys.respondent(account, 'broken'), gsi4sk: `0#${account}#broken` };
    await table.write({ kind: 'put', item: { ...item, ...broken, isKnown: 'perhaps' } });
    const aside: unknown[] = [];
    const addToQuarantine = async (subject: unknown) => void aside.push(subject);
    foothold.clock.now += 30 * DAY_MS;
    expect(await eraseUnanswered(foothold.deps.ports, addToQuarantine, Infinity)).toBe(1);
    expect(aside).toEqual([{ work: 'ERASURE', respondentId: 'broken' }]);
    expect([stored?.value.id, await person()]).toEqual([respondentId, null]);
  });

  test('is null for a contact stored by an earlier version', async () => {
    const { accountId, respondentId, person } = await givenWithdrawn();
    const { table, keys } = foothold.store;
    const key = keys.respondent(accountId, respondentId);
    await table.write({ kind: 'update', key, remove: ['withdrawal'] });
    expect((await person())?.value.withdrawal).toBeNull();
  });
});

/** Quotes stay withdrawn after a dismissal, so only scores and coverage are compared. */
function assessmentsOf(figures: unknown): unknown {
  return (figures as { assessments: readonly { score?: number; coverage: unknown }[] }[]).map(
    ({ assessments }) => assessments.map((each) => [each.score, each.coverage]),
  );
}
