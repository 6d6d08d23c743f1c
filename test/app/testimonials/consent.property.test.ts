import fc from 'fast-check';
import { scopeOf } from '../../support/app-fixtures.ts';
import { consentCommand, givenPraisedJobs } from '../../support/consent-histories.ts';
import { NOW } from '../../support/facts.ts';
import { inMemoryWorld } from '../../support/in-memory-ports.ts';

/** Histories of decisions, expiries and withdrawals, on lists that lag behind. */
test('no list ever shows as agreed what no consent holds for, or words that were taken back', async () => {
  const seen = { agreed: 0, ended: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(consentCommand, { minLength: 10, maxLength: 60 }),
      async (commands) => {
        const world = inMemoryWorld(NOW);
        const history = await givenPraisedJobs({
          scope: () => scopeOf(world),
          advance: world.advance,
          project: () => Promise.resolve(),
          letListsLag: world.letListsLag,
          meanwhile: world.meanwhile,
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
    { numRuns: Number(process.env.FOOTHOLD_HISTORIES ?? 50) },
  );
  // Nothing would be proven by histories in which nobody ever agreed, or took anything back.
  expect([seen.agreed > 0, seen.ended > 0]).toEqual([true, true]);
}, 300_000);
