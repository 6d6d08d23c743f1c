import fc from 'fast-check';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentMerge } from '../../../lambdas/app/people/respondent-merge.ts';
import { resumeErasuresAndMerges } from '../../../lambdas/functions/refresh/erasures.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { type Dying, dyingDeps } from '../../support/erasure/erasure-remains.ts';
import { NOW } from '../../support/facts.ts';
import { figuresOf } from '../../support/figures.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { MergeWorld, told, type Told } from '../../support/erasure/merge-world.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { histories } from '../../support/run/at-length.ts';

const HOUR_MS = DAY_MS / 24;
/** Ben of account "a" is a duplicate of Ana. */
const FROM = { external: { account: { externalId: 'a' }, externalId: 'ben' } };
const INTO = { external: { account: { externalId: 'a' }, externalId: 'ana' } };
const BOTH = (['ana', 'ben'] as const).map((person): Told => ({
  ...{ do: 'submit', person, account: 'a', job: 'route', efforts: ['EASY', 'DIFFICULT', null] },
  ...{ daysAgo: 5, hasWords: true, mayContact: true, role: 'BUYER' },
}));

describe('merging two contacts', () => {
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

  test('gives the figures of a single contact, wherever the merge breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { maxLength: 20 }),
        fc.array(told, { maxLength: 5 }),
        fc.nat(25),
        async (before, after, writes) => {
          const isBen = { person: 'ben', account: 'a' };
          const world = new MergeWorld(foothold);
          const one = new MergeWorld(twin, ({ person, account }) =>
            person === isBen.person && account === isBen.account
              ? { person: 'ana', account }
              : { person, account },
          );
          for (const each of [world, one]) {
            await each.begin(NOW);
            for (const given of [...BOTH, ...before]) await each.run(given);
          }
          // The merge dies at a random write while the account is assessed; then it is requested again, or
          // resumed.
          dying.dieAfter(writes);
          const scope = createScope({ subject: 'test', roles: ['ADMIN'] }, dying.deps.ports);
          const input = { from: FROM, into: INTO };
          const [merged] = await Promise.allSettled([
            respondentMerge(scope, input),
            foothold.projectAll(),
          ]);
          dying.dieAfter(Infinity);
          if (merged.status === 'rejected') {
            expect(String(merged.reason)).toContain('killed');
            if (writes % 2 === 0) await resume();
            else expect((await respondentMerge(world.scope, input)).userErrors).toEqual([]);
            // If the merge died before it started, resuming does nothing, so it is requested again.
            await respondentMerge(world.scope, input);
          } else {
            expect(merged.value.userErrors).toEqual([]);
          }
          for (const each of [world, one]) {
            for (const given of after) await each.run(given);
          }
          foothold.clock.now += HOUR_MS;
          twin.clock.now += HOUR_MS;
          await resume();
          await foothold.projectAll();
          await twin.projectAll();
          expect(await figuresOf(foothold)).toEqual(await figuresOf(twin));
          const open = await foothold.deps.ports.moves.open({ limit: 10, after: null });
          expect(open.entries).toEqual([]);
        },
      ),
      { numRuns: histories(2), endOnFailure: true },
    );
  }, 600_000);
});
