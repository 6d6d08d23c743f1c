import fc from 'fast-check';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { consentCommand, givenPraisedJobs } from '../support/consent-histories.ts';
import { settle } from '../support/derived-data.ts';
import { NOW } from '../support/facts.ts';
import { givenWorld } from '../support/stored-world.ts';

/** Histories of decisions, expiries and withdrawals, on indexes and candidates that lag behind. */
test('no list ever shows as agreed what no consent holds for, or words that were taken back', async () => {
  const seen = { agreed: 0, ended: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(consentCommand, { minLength: 10, maxLength: 25 }),
      async (commands) => {
        const { foothold, behind, ...world } = await givenWorld(NOW);
        const { actor } = foothold.scope();
        const history = await givenPraisedJobs({
          ...world,
          scope: () => createScope(actor, behind),
          project: () => settle(foothold),
        });
        for (const command of commands) {
          await history.run(command);
          const { agreed, ended } = await history.check();
          seen.agreed += agreed;
          seen.ended += ended;
        }
        await history.checkRecords();
      },
    ),
    { numRuns: Number(process.env.FOOTHOLD_HISTORIES ?? 5), endOnFailure: true },
  );
  // Nothing would be proven by histories in which no one ever agreed, or took anything back.
  expect([seen.agreed > 0, seen.ended > 0]).toEqual([true, true]);
}, 300_000);
