import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { thenDerivedDataFollowsFromFacts } from '../../support/store/derived-data.ts';
import { ACCOUNTS, JOB } from '../../support/histories/fact-commands.ts';
import { beginHistory, runCommand } from '../../support/histories/fact-history.ts';
import { FactsModel } from '../../support/histories/facts-model.ts';
import { thenRegistersHold } from '../../support/histories/registers.ts';
import type { Background, FaultCommand } from './fault-commands.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { givenPoison } from './poison.ts';

/** Runs a history, completes all background work, and throws if something was lost or counted twice. */
export async function runHistory(
  world: FaultyWorld,
  commands: readonly FaultCommand[],
): Promise<void> {
  const { foothold, stream } = world;
  await beginHistory(world);
  await givenPoison(foothold);
  const model = new FactsModel();
  for (const command of commands) await run(world, model, command);
  await world.settle();
  await thenDerivedDataFollowsFromFacts(foothold, model, JOB.key, ACCOUNTS);
  await thenRegistersHold(foothold, model, JOB.key);
  if (stream.lost.length > 0) throw new Error(`${stream.lost.length} good records were set aside`);
}

async function run(world: FaultyWorld, model: FactsModel, given: FaultCommand): Promise<void> {
  switch (given.do) {
    case 'together':
      return model.together(() =>
        settled(given.commands.map((command) => run(world, model, command))),
      );
    case 'erase':
      return erase(world, model, given);
    case 'deliver':
    case 'sweep':
    case 'refresh':
      return inBackground(world, given);
    default:
      return runCommand(world, model, given);
  }
}

/** Waits for all, even if one fails, so that nothing runs on during the next history. */
async function settled(all: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(all)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

function inBackground(world: FaultyWorld, given: Background): Promise<void> {
  switch (given.do) {
    case 'deliver':
      return world.stream.deliverSome();
    case 'sweep':
      return world.sweep();
    case 'refresh':
      return world.refresh();
  }
}

async function erase(
  world: FaultyWorld,
  model: FactsModel,
  { account, person, mode }: Extract<FaultCommand, { do: 'erase' }>,
): Promise<void> {
  const accountId = world.foothold.deps.ports.accounts.idOf(account);
  const who = { account: { externalId: account }, respondentExternalId: person };
  const { value } = await world.call((scope) => respondentErase(scope, { ...who, mode }));
  if (!value) return;
  model.erased(accountId, person, value.erased.mode);
  model.forget(`contact ${account} ${person}`);
}
