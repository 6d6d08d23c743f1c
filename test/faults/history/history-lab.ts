import fc from 'fast-check';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { FaultTally } from '../inject/fault-kinds.ts';
import type { Sabotage } from '../inject/sabotage.ts';
import { faultyClient } from '../inject/faulty-client.ts';
import { streamTail, type StreamTail } from '../stream/stream-tail.ts';
import { faultHistory } from './fault-commands.ts';
import { FaultyWorld } from './faulty-world.ts';
import { runHistory } from './run-history.ts';

/** Runs histories one after another and counts their faults. */
export interface HistoryLab {
  foothold: StoredFoothold;
  tally: FaultTally;
  counts: { histories: number; inputs: number };
  /** Runs the history of a seed. Returns the violation, or null if there is none. */
  run(seed: number, options?: { shrinks?: boolean }): Promise<string | null>;
  stop(): Promise<void>;
}

/** Starts a database whose calls may fail. With a sabotage, histories must end in a violation. */
export async function givenHistoryLab(sabotage: Sabotage = {}): Promise<HistoryLab> {
  const { clientOf = faultyClient, portsOf = (ports) => ports } = sabotage;
  const stored = await givenStoredFoothold({}, clientOf);
  const ports = portsOf(stored.deps.ports);
  const foothold = { ...stored, scope: () => createScope(stored.scope().actor, ports) };
  const tail = streamTail(foothold.config);
  const tally = new FaultTally();
  const counts = { histories: 0, inputs: 0 };
  const started = foothold.clock.now;
  const once = async (seed: number, commands: Parameters<typeof runHistory>[1]) => {
    foothold.clock.now = started;
    await tail.skip();
    const world = new FaultyWorld({ foothold, tail, seed: String(seed), tally });
    try {
      await runHistory(world, commands);
    } finally {
      counts.histories += 1;
      counts.inputs += world.inputs;
    }
  };
  return {
    foothold,
    tally,
    counts,
    run: async (seed, { shrinks = false } = {}) => {
      const property = fc.asyncProperty(faultHistory, (commands) => once(seed, commands));
      const details = await fc.check(property, { seed, numRuns: 1, endOnFailure: !shrinks });
      return details.failed ? violationOf(details) : null;
    },
    stop: () => stop(foothold, tail),
  };
}

interface Failed {
  errorInstance: unknown;
  counterexample: unknown;
}

function violationOf({ errorInstance: error, counterexample }: Failed): string {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${message}\n${JSON.stringify(counterexample)}`;
}

async function stop(foothold: StoredFoothold, tail: StreamTail): Promise<void> {
  tail.stop();
  await foothold.stop();
}
