import fc from 'fast-check';
import { accountMerge } from '../../../lambdas/app/accounts/account-merge.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { resumeErasuresAndMerges } from '../../../lambdas/functions/refresh/erasures.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { accepted } from '../../support/mutation-results.ts';
import { JOBS } from '../../support/erasure/erasure-commands.ts';
import { type Dying, dyingDeps } from '../../support/erasure/erasure-remains.ts';
import { NOW } from '../../support/facts.ts';
import { figuresOf } from '../../support/figures.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { MergeWorld, told } from '../../support/erasure/merge-world.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { histories } from '../../support/run/at-length.ts';

const HOUR_MS = DAY_MS / 24;
/** Account "b" is a duplicate of "a". */
const MERGED = { from: { externalId: 'b' }, into: { externalId: 'a' } };

describe('merging two accounts', () => {
  let foothold: StoredFoothold;
  let twin: StoredFoothold;
  let dying: Dying;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    twin = await givenStoredFoothold();
    dying = dyingDeps(foothold);
  });
  afterAll(async () => {
    await foothold.stop();
    await twin.stop();
  });

  const resume = () =>
    resumeErasuresAndMerges({ ...foothold.deps, addToQuarantine: quarantineNothing }, Infinity);
  /** Projects both accounts, since the stream reports changes of the merged account too. */
  const projectBoth = async ({ deps }: StoredFoothold) => {
    const accountIds = ['a', 'b'].map((account) => deps.ports.accounts.idOf(account));
    const targets = JOBS.flatMap((jobKey) =>
      accountIds.map((accountId) => ({ accountId, jobKey })),
    );
    const { failures } = await deps.projector.project(targets);
    expect(failures).toEqual([]);
  };

  test('gives the figures of a single account, and leaves figures unchanged until it finishes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { minLength: 2, maxLength: 20 }),
        fc.array(told, { maxLength: 5 }),
        fc.nat(40),
        async (before, after, writes) => {
          const world = new MergeWorld(foothold);
          const one = new MergeWorld(twin, ({ person }) => ({ person, account: 'a' }));
          for (const each of [world, one]) {
            await each.begin(NOW);
            for (const given of before) await each.run(given);
          }
          await projectBoth(foothold);
          const asTheyWere = await figuresOf(foothold);
          dying.dieAfter(writes);
          const scope = createScope({ subject: 'test', roles: ['ADMIN'] }, dying.deps.ports);
          const [merged] = await Promise.allSettled([
            accountMerge(scope, MERGED),
            projectBoth(foothold),
          ]);
          dying.dieAfter(Infinity);
          if (merged.status === 'rejected') {
            expect(String(merged.reason)).toContain('killed');
            // Until the move is finished, figures are unchanged.
            await projectBoth(foothold);
            const move = await foothold.deps.ports.accountMoves.get(
              foothold.deps.ports.accounts.idOf('b'),
            );
            if (!move?.finishedAt) expect(await figuresOf(foothold)).toEqual(asTheyWere);
            if (writes % 2 === 0) await resume();
            else expect((await accountMerge(world.scope, MERGED)).userErrors).toEqual([]);
            // If the merge died before it started, resuming does nothing, so it is requested again.
            await accountMerge(world.scope, MERGED);
          } else {
            expect(merged.value.userErrors).toEqual([]);
          }
          // Later submissions to the merged account go to the remaining one.
          for (const each of [world, one]) {
            for (const given of after) await each.run(given);
          }
          await archived(one);
          foothold.clock.now += HOUR_MS;
          twin.clock.now += HOUR_MS;
          await resume();
          await projectBoth(foothold);
          await projectBoth(twin);
          expect(await accountsOf(foothold)).toEqual(await accountsOf(twin));
          const open = await foothold.deps.ports.accountMoves.open({ limit: 10, after: null });
          expect(open.entries).toEqual([]);
        },
      ),
      { numRuns: histories(2), endOnFailure: true },
    );
  }, 600_000);

  /** Archives the duplicate in the comparison world, where it has no answers. */
  async function archived({ foothold: other, scope }: MergeWorld): Promise<void> {
    const account = await other.deps.ports.accounts.get(other.deps.ports.accounts.idOf('b'));
    if (!account) throw new Error('no account');
    await accepted(accountUpsert(scope, { externalId: 'a', name: 'a' }));
    const at = other.clock.now;
    await other.deps.ports.accounts.save({ ...account.value, archivedAt: at }, account.version);
  }

  /** All figures, without the times at which accounts were created, changed and archived. */
  async function accountsOf(each: StoredFoothold): Promise<unknown> {
    const text = JSON.stringify(await figuresOf(each));
    return JSON.parse(text.replaceAll(/"(archivedAt|updatedAt|createdAt)":\d+,?/g, ''));
  }
});
