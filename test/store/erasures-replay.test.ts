import { erasuresList } from '../../lambdas/app/privacy/erasure/erasures-list.ts';
import { erasuresReplay } from '../../lambdas/app/privacy/erasure/erasures-replay.ts';
import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { ERASE_MODES, type EraseMode } from '../../lambdas/domain/privacy/erasure.ts';
import { Refused } from '../../lambdas/app/kernel/errors.ts';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { accepted } from '../support/mutation-results.ts';
import { ERASED, EVERY_KIND, type Submit } from '../support/erasure/erasure-commands.ts';
import { NOTHING, remainsOf } from '../support/erasure/erasure-remains.ts';
import { ErasureWorld } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { dumpOf } from '../support/store/table-dump.ts';

const LATER: Submit = {
  do: 'submit',
  person: ERASED,
  account: 'a',
  job: 'plan',
  efforts: ['EASY', 'EASY', 'EASY'],
  daysAgo: 0,
  hasWords: true,
  saysWho: true,
  role: null,
  hasBatch: false,
  isImported: false,
};

describe('erasuresReplay', () => {
  let foothold: StoredFoothold;
  let world: ErasureWorld;
  beforeAll(async () => {
    foothold = await givenStoredFoothold({ FOOTHOLD_LINK_KEY: 'A'.repeat(43) });
  });
  afterAll(() => foothold.stop());

  /** A restored table and the ledger of an erasure after the restored point in time. */
  async function givenRestored(mode: EraseMode) {
    world = new ErasureWorld(foothold, 'EVERYTHING');
    await world.begin(NOW);
    for (const command of EVERY_KIND) await world.run(command);
    const { items } = await dumpOf(foothold.config);
    await world.run(LATER);
    const { ports } = foothold.deps;
    const accountId = ports.accounts.idOf('a');
    const [found] = await ports.respondents.lookup([{ accountId, externalId: ERASED }]);
    const input = { account: { externalId: 'a' }, respondentExternalId: ERASED, mode };
    await accepted(respondentErase(world.scope, input));
    const ledger = await erasuresList(world.scope, {});
    await foothold.wipe();
    await foothold.store.table.writeBatch(items, []);
    const erasures = ledger.edges.map(({ node }) => ({
      ...node,
      erasedAt: new Date(node.erasedAt).toISOString(),
    }));
    return { erasures, accountId, respondentId: found?.respondent.id ?? '' };
  }

  test.each(ERASE_MODES)(
    'erases contacts again that a restored table brought back (%s)',
    async (mode) => {
      const { erasures, accountId, respondentId } = await givenRestored(mode);
      expect((await remainsOf(foothold, respondentId)).byId).not.toEqual([]);
      expect(await accepted(erasuresReplay(world.scope, { erasures }))).toEqual({
        replayed: 1,
        isComplete: true,
      });
      await foothold.projectAll();
      expect(await remainsOf(foothold, respondentId)).toEqual(NOTHING);
      // Submissions received after the restored point in time are refused too.
      const codes = await world.sendAgain();
      expect(codes).toEqual(codes.map(() => 'CONFLICT'));
      expect(codes).toHaveLength(5);
      const { edges } = await erasuresList(world.scope, {});
      expect(edges.map(({ node }) => node)).toMatchObject([
        { accountId, respondentId, mode, erasedAt: NOW, finishedAt: NOW },
      ]);
    },
  );

  test('changes nothing when it has already been replayed', async () => {
    const { erasures } = await givenRestored('DROP');
    await accepted(erasuresReplay(world.scope, { erasures }));
    await foothold.projectAll();
    const before = await dumpOf(foothold.config);
    const again = await accepted(erasuresReplay(world.scope, { erasures }));
    expect(again).toEqual({ replayed: 0, isComplete: true });
    expect((await dumpOf(foothold.config)).items).toEqual(before.items);
  });

  test("does not erase other contacts' submissions even if the ledger names them", async () => {
    const { erasures } = await givenRestored('DROP');
    await world.run({ ...LATER, person: 'ana' });
    const { ports } = foothold.deps;
    const accountId = ports.accounts.idOf('a');
    const [ana] = await ports.respondents.lookup([{ accountId, externalId: 'ana' }]);
    const ids = await ports.submissions.idsByRespondent(accountId, ana?.respondent.id ?? '');
    const tampered = erasures.map((erasure) => ({ ...erasure, submissionIds: ids }));
    await accepted(erasuresReplay(world.scope, { erasures: tampered }));
    expect([...(await ports.submissions.received(ids)).values()].map(({ kind }) => kind)).toEqual([
      'kept',
    ]);
  });

  test('reports what is wrong with each entry', async () => {
    const entry = {
      accountId: 'a',
      respondentId: 'r',
      mode: 'DROP',
      erasedAt: '2026-10-01T00:00:00Z',
    };
    const erasures = [
      entry,
      { ...entry, respondentId: 'r#' },
      { ...entry, mode: 'HIDE' },
      { ...entry, erasedAt: 'yesterday' },
      { ...entry, submissionIds: ['ok', ''] },
    ];
    const { userErrors } = await erasuresReplay(world.scope, { erasures });
    expect(userErrors.map(({ field }) => field)).toEqual([
      ['erasures', '1', 'respondentId'],
      ['erasures', '2', 'mode'],
      ['erasures', '3', 'erasedAt'],
      ['erasures', '4', 'submissionIds', '1'],
    ]);
    const many = Array.from({ length: 101 }, () => entry);
    const tooMany = await erasuresReplay(world.scope, { erasures: many });
    expect(tooMany.userErrors.map(({ code }) => code)).toEqual(['LIMIT_EXCEEDED']);
  });

  test('is allowed only for administrators', async () => {
    const others = createScope(
      { subject: 'x', roles: ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST'] },
      foothold.deps.ports,
    );
    await expect(erasuresReplay(others, { erasures: [] })).rejects.toThrow(Refused);
  });
});
