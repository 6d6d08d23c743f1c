import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { ERASE_MODES, type EraseMode } from '../../lambdas/domain/privacy/erasure.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { resumeErasuresAndMerges } from '../../lambdas/functions/refresh/erasures.ts';
import { accepted } from '../support/mutation-results.ts';
import { ERASED, EVERY_KIND, MARK } from '../support/erasure/erasure-commands.ts';
import { type Dying, dyingDeps, NOTHING, remainsOf } from '../support/erasure/erasure-remains.ts';
import { ErasureWorld } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { dumpOf } from '../support/store/table-dump.ts';
import { quarantineNothing } from '../support/store/quarantine-nothing.ts';

describe('an erasure whose process dies', () => {
  let foothold: StoredFoothold;
  let dying: Dying;
  beforeAll(async () => {
    foothold = await givenStoredFoothold({ FOOTHOLD_LINK_KEY: 'A'.repeat(43) });
    dying = dyingDeps(foothold);
  });
  afterAll(() => foothold.stop());

  let told: Awaited<ReturnType<typeof tellHistory>> | undefined;

  async function tellHistory() {
    const world = new ErasureWorld(foothold, 'EVERYTHING');
    await world.begin(NOW);
    for (const command of EVERY_KIND) await world.run(command);
    const { ports } = foothold.deps;
    const accountId = ports.accounts.idOf('a');
    const [found] = await ports.respondents.lookup([{ accountId, externalId: ERASED }]);
    const { items } = await dumpOf(foothold.config);
    const respondentId = found?.respondent.id ?? '';
    return { world, accountId, respondentId, items, now: foothold.clock.now };
  }

  /** Items of every kind, created once and restored for each attempt. */
  async function givenHistory() {
    told ??= await tellHistory();
    await foothold.wipe();
    foothold.clock.now = told.now;
    await foothold.store.table.writeBatch(told.items, []);
    return told;
  }

  const inputOf = (mode: EraseMode) => {
    return { account: { externalId: 'a' }, respondentExternalId: ERASED, mode };
  };

  test('finds data to remove in every kind of item', async () => {
    const { respondentId } = await givenHistory();
    const { items } = await dumpOf(foothold.config);
    const typesOf = (text: string) => [
      ...new Set(
        items.filter((item) => JSON.stringify(item).includes(text)).map(({ type }) => String(type)),
      ),
    ];
    expect(typesOf(MARK).sort()).toEqual([
      'AccountEvent',
      'Acknowledgement',
      'Assessment',
      'Candidate',
      'Consent',
      'History',
      'Respondent',
      'Submission',
      'Task',
    ]);
    expect(typesOf(respondentId).sort()).toEqual([
      'AccountEvent',
      'Candidate',
      'Consent',
      'History',
      'Respondent',
      'Submission',
      'SurveyLink',
      'Who',
    ]);
  });

  test.each(ERASE_MODES)('can be completed after any of its writes (%s)', async (mode) => {
    for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
      const { world, respondentId } = await givenHistory();
      dying.dieAfter(writes);
      const scope = world.scopeOver(dying.deps.ports);
      const [erased] = await Promise.allSettled([respondentErase(scope, inputOf(mode))]);
      dying.dieAfter(Infinity);
      isThrough = erased.status === 'fulfilled';
      // Before the first transaction nothing has started: the caller sees the error and retries.
      const isBegun = (await foothold.deps.ports.erasures.get(respondentId)) !== null;
      if (writes % 2 === 0 && isBegun)
        await resumeErasuresAndMerges(
          { ...foothold.deps, addToQuarantine: quarantineNothing },
          Infinity,
        );
      else if (!isThrough) await accepted(respondentErase(world.scope, inputOf(mode)));
      await foothold.projectAll();
      expect([writes, await remainsOf(foothold, respondentId)]).toEqual([writes, NOTHING]);
      expect(new Set(await world.sendAgain())).toEqual(new Set(['CONFLICT']));
      // The first transaction, three submissions and the retracted one, quotes, links, and the end.
      expect(writes).toBeLessThan(20);
    }
  });

  test("is found by the contact's external id until it is settled, and not afterward", async () => {
    const { world, accountId, respondentId } = await givenHistory();
    const { erasures } = foothold.deps.ports;
    // Three texts are redacted before the erasure starts.
    dying.dieAfter(3);
    const scope = world.scopeOver(dying.deps.ports);
    await expect(respondentErase(scope, inputOf('PSEUDONYMISE'))).rejects.toThrow('killed');
    dying.dieAfter(Infinity);
    expect(await erasures.recent(accountId, ERASED)).toMatchObject({
      respondentId,
      finishedAt: null,
      mode: 'PSEUDONYMISE',
    });
    const openOnes = async () =>
      (await erasures.open({ limit: 5, after: null })).entries.map(({ value }) => value.finishedAt);
    // The second call is a retry whose first response was lost.
    for (const call of [1, 2]) {
      const { erased } = await accepted(respondentErase(world.scope, inputOf('DROP')));
      expect([call, erased]).toEqual([
        call,
        { mode: 'PSEUDONYMISE', submissions: 4, erasedAt: NOW },
      ]);
      expect(await openOnes()).toEqual([NOW]);
    }
    foothold.clock.now += DAY_MS;
    await resumeErasuresAndMerges(
      { ...foothold.deps, addToQuarantine: quarantineNothing },
      Infinity,
    );
    expect(await openOnes()).toEqual([]);
    expect(await erasures.recent(accountId, ERASED)).toBeNull();
    const again = await respondentErase(world.scope, inputOf('DROP'));
    expect(again.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(await erasures.get(respondentId)).toMatchObject({ finishedAt: NOW, pseudonymId: null });
  });

  test('leaves a ledger entry that expires together with the audit', async () => {
    const { world, respondentId } = await givenHistory();
    await accepted(respondentErase(world.scope, inputOf('DROP')));
    const { erasures } = foothold.deps.ports;
    const listed = async () => (await erasures.list({ limit: 5, after: null })).entries.length;
    foothold.clock.now += 400 * DAY_MS;
    expect([await listed(), (await erasures.get(respondentId))?.mode]).toEqual([1, 'DROP']);
    foothold.clock.now += 1;
    expect([await listed(), await erasures.get(respondentId)]).toEqual([0, null]);
    const [item] = (await dumpOf(foothold.config)).items.filter(({ type }) => type === 'Erasure');
    expect(item?.expiresAt).toBe((NOW + 400 * DAY_MS) / 1000);
  });
});
