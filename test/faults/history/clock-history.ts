import fc from 'fast-check';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { calmWorld } from '../../support/histories/calm-world.ts';
import { settle, thenDerivedDataFollowsFromFacts } from '../../support/store/derived-data.ts';
import { ACCOUNTS, factCommand, JOB } from '../../support/histories/fact-commands.ts';
import { beginHistory, runCommand } from '../../support/histories/fact-history.ts';
import { FactsModel } from '../../support/histories/facts-model.ts';
import { thenRegistersHold } from '../../support/histories/registers.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';

/** How far the clock may jump before a command, in days. */
const jump = fc.constantFrom(-40, -1, 1, 40);
const steps = fc.array(fc.record({ command: factCommand, jump: fc.option(jump) }), {
  minLength: 15,
  maxLength: 25,
});

/**
 * Runs the history of a seed while the clock jumps forward and back. Throws if something is lost or counted
 * twice. Returns the number of commands.
 */
export async function runClockHistory(foothold: StoredFoothold, seed: number): Promise<number> {
  const [history = []] = fc.sample(steps, { seed, numRuns: 1 });
  const world = calmWorld(foothold);
  await beginHistory(world);
  const model = new FactsModel();
  for (const { command, jump: days } of history) {
    foothold.clock.now += (days ?? 0) * DAY_MS;
    await runCommand(world, model, command);
  }
  await settle(foothold);
  await thenDerivedDataFollowsFromFacts(foothold, model, JOB.key, ACCOUNTS);
  await thenRegistersHold(foothold, model, JOB.key);
  return history.length;
}
