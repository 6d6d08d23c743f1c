import fc from 'fast-check';
import { calmWorld } from '../../support/histories/calm-world.ts';
import { ACCOUNTS, factCommand, JOB } from '../../support/histories/fact-commands.ts';
import { beginHistory, runCommand } from '../../support/histories/fact-history.ts';
import { settle, thenDerivedDataFollowsFromFacts } from '../../support/store/derived-data.ts';
import { FactsModel } from '../../support/histories/facts-model.ts';
import { thenRegistersHold } from '../../support/histories/registers.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { histories } from '../../support/run/at-length.ts';

describe('after any history of changes', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  test('derived data depends only on the facts, and rollups equal the sum over assessments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(factCommand, { minLength: 5, maxLength: 40 }), async (commands) => {
        const world = calmWorld(foothold);
        await beginHistory(world);
        const model = new FactsModel();
        for (const given of commands) await runCommand(world, model, given);
        await settle(foothold);
        await thenDerivedDataFollowsFromFacts(foothold, model, JOB.key, ACCOUNTS);
        await thenRegistersHold(foothold, model, JOB.key);
      }),
      { numRuns: histories(3), endOnFailure: false },
    );
  }, 600_000);
});
