import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { ERASE_MODES, type EraseMode } from '../../lambdas/domain/privacy/erasure.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { goOnWithErasures } from '../../lambdas/functions/refresh/erasures.ts';
import { accepted } from '../support/mutation-results.ts';
import { ERASED, EVERY_KIND, MARK } from '../support/erasure/erasure-commands.ts';
import { type Dying, dyingDeps, NOTHING, remainsOf } from '../support/erasure/erasure-remains.ts';
import { ErasureWorld } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { dumpOf } from '../support/store/table-dump.ts';
import { leaveNothingAside } from '../support/store/leave-nothing-aside.ts';

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

  /** Something of every kind: told once, and put back as it was for each try. */
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

  test('has something to remove in every kind of item', async () => {
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

  test.each(ERASE_MODES)(
    'after any of its writes is gone on with, %s',
    async (mode) => {
      for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
        const { world, respondentId } = await givenHistory();
        dying.dieAfter(writes);
        const scope = world.scopeOver(dying.deps.ports);
        const [erased] = await Promise.allSettled([respondentErase(scope, inputOf(mode))]);
        dying.dieAfter(Infinity);
        isThrough = erased.status === 'fulfilled';
        // Before its first transaction nothing has begun: the caller knows, and sends it again.
        const isBegun = (await foothold.deps.ports.erasures.get(respondentId)) !== null;
        if (writes % 2 === 0 && isBegun)
          await goOnWithErasures({ ...foothold.deps, leaveAside: leaveNothingAside }, Infinity);
        else if (!isThrough) await accepted(respondentErase(world.scope, inputOf(mode)));
        await foothold.projectAll();
        expect([writes, await remainsOf(foothold, respondentId)]).toEqual([writes, NOTHING]);
        expect(new Set(await world.sendAgain())).toEqual(new Set(['CONFLICT']));
        // The first transaction, three submissions and the retracted one, quotes, links, the end.
        expect(writes).toBeLessThan(20);
      }
    },
    300_000,
  );

  test('is known by whom it erases until it is settled, and by no one after', async () => {
    const { world, accountId, respondentId } = await givenHistory();
    const { erasures } = foothold.deps.ports;
    // Three texts lose their name before it begins.
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
    // The second answer is that to a call which was sent again because the first was lost.
    for (const call of [1, 2]) {
      const { erased } = await accepted(respondentErase(world.scope, inputOf('DROP')));
      expect([call, erased]).toEqual([
        call,
        { mode: 'PSEUDONYMISE', submissions: 4, erasedAt: NOW },
      ]);
      expect(await openOnes()).toEqual([NOW]);
    }
    foothold.clock.now += DAY_MS;
    await goOnWithErasures({ ...foothold.deps, leaveAside: leaveNothingAside }, Infinity);
    expect(await openOnes()).toEqual([]);
    expect(await erasures.recent(accountId, ERASED)).toBeNull();
    const again = await respondentErase(world.scope, inputOf('DROP'));
    expect(again.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(await erasures.get(respondentId)).toMatchObject({ finishedAt: NOW, pseudonymId: null });
  });

  test('leaves an entry in the ledger that is gone when the audit is', async () => {
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
