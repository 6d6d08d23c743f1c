import fc from 'fast-check';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { consentCommand, givenPraisedJobs } from '../support/consent-histories.ts';
import { settle } from '../support/derived-data.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/stored-foothold.ts';

/** The foothold with a write of somebody else's before one's own, where a history says so. */
function worldOf(foothold: StoredFoothold) {
  const { ports } = foothold.deps;
  const pending: (() => Promise<unknown>)[] = [];
  const { candidates } = ports;
  const decide: typeof candidates.decide = async (...decision) => {
    await pending.shift()?.();
    return candidates.decide(...decision);
  };
  const { actor } = foothold.scope();
  return {
    scope: () => createScope(actor, { ...ports, candidates: { ...candidates, decide } }),
    advance: (ms: number) => {
      foothold.clock.now += ms;
    },
    project: () => settle(foothold),
    letListsLag: () => undefined,
    meanwhile: (act: () => Promise<unknown>) => void pending.push(act),
  };
}

describe('on the store', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  test('no list ever shows as agreed what no consent holds for, or words that were taken back', async () => {
    const seen = { agreed: 0, ended: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(consentCommand, { minLength: 10, maxLength: 25 }),
        async (commands) => {
          await foothold.wipe();
          const history = await givenPraisedJobs(worldOf(foothold));
          for (const command of commands) {
            await history.run(command);
            const { agreed, ended } = await history.check();
            seen.agreed += agreed;
            seen.ended += ended;
          }
          await history.checkRecords();
        },
      ),
      { numRuns: 5, endOnFailure: true },
    );
    expect([seen.agreed > 0, seen.ended > 0]).toEqual([true, true]);
  }, 300_000);
});
