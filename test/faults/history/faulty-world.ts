import { random } from '../../../demo/kernel/random.ts';
import { Busy } from '../../../lambdas/app/kernel/errors.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { projectBatch } from '../../../lambdas/functions/projector/handler.ts';
import { resumeErasuresAndMerges } from '../../../lambdas/functions/refresh/erasures.ts';
import { refreshDue } from '../../../lambdas/functions/refresh/refresh.ts';
import { enforceRetention } from '../../../lambdas/functions/refresh/retention.ts';
import type { HistoryWorld } from '../../support/histories/fact-history.ts';
import { finishSweeps } from '../../support/store/finish-sweeps.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import type { FaultTally } from '../inject/fault-kinds.ts';
import {
  FAIR,
  ProcessCrashed,
  SimulatedProcess,
  type Weather,
} from '../inject/simulated-process.ts';
import { StreamSimulator } from '../stream/stream-simulator.ts';
import type { StreamTail } from '../stream/stream-tail.ts';
import { isPoison, poisonRecord } from './poison.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';

/** Attempts per call during which faults may occur; later attempts run without faults. */
const FOUL_TRIES = 5;
const TRIES = 20;

/** Errors after which a process may end, because a retry can succeed. Any other error is a violation. */
function isExpected(error: unknown): boolean {
  return (
    error instanceof Busy ||
    error instanceof ProcessCrashed ||
    (error instanceof Error && error.name === 'ProjectionContended')
  );
}

export interface FaultyWorldOptions {
  foothold: StoredFoothold;
  tail: StreamTail;
  seed: string;
  tally: FaultTally;
}

/** A world in which any operation may fail, controlled by a seed. */
export class FaultyWorld implements HistoryWorld {
  readonly foothold: StoredFoothold;
  readonly stream: StreamSimulator;
  /** The number of API calls. */
  inputs = 0;
  readonly #seed: string;
  readonly #weather: Weather;
  readonly #tally: FaultTally;
  #processes = 0;

  constructor({ foothold, tail, seed, tally }: FaultyWorldOptions) {
    const chance = random(seed);
    this.foothold = foothold;
    this.#seed = seed;
    this.#tally = tally;
    this.#weather = {
      faults: 0.02 + 0.16 * chance.next(),
      crashes: 0.25 * chance.next(),
    };
    const { projector, ports } = foothold.deps;
    this.stream = new StreamSimulator({
      tail,
      chance,
      tally,
      poison: () => poisonRecord(foothold, chance),
      isPoison: (record) => isPoison(foothold, record),
      invoke: (records, isFair) =>
        this.#process(isFair).run(() =>
          projectBatch(
            { Records: [...records] },
            {
              tenant: foothold.config.tenant,
              projector,
              jobKeys: () => ports.jobs.keys(),
              onFailure: () => undefined,
            },
          ),
        ),
    });
  }

  async call<T>(attempt: (scope: Scope) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      this.inputs += 1;
      try {
        const isFair = tried > FOUL_TRIES;
        return await this.#process(isFair).run(() => attempt(this.foothold.scope()));
      } catch (error) {
        if (!isExpected(error) || tried === TRIES) throw error;
      }
    }
  }

  /** Drains the stream, with faults. */
  async project(): Promise<void> {
    await this.stream.drain(false);
  }

  async sweep(): Promise<void> {
    await this.#inBackground(() => finishSweeps(this.foothold.deps));
  }

  async refresh(): Promise<void> {
    await this.#inBackground(() => this.#runRefresh());
  }

  /** Completes all background work, without faults. */
  async settle(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await this.stream.drain();
      await finishSweeps(this.foothold.deps);
      await this.#runRefresh();
    }
    await this.stream.drain();
  }

  async #inBackground(act: () => Promise<unknown>): Promise<void> {
    try {
      await this.#process(false).run(act);
    } catch (error) {
      if (!isExpected(error)) throw error;
    }
  }

  async #runRefresh(): Promise<void> {
    const { sweeps, projector, ports, retention, now } = this.foothold.deps;
    const addToQuarantine = quarantineNothing;
    await refreshDue({ sweeps, projector, addToQuarantine, now }, Infinity);
    await resumeErasuresAndMerges({ ports, projector, addToQuarantine }, Infinity);
    await enforceRetention({ retention, projector, addToQuarantine, now }, Infinity);
  }

  #process(isFair: boolean): SimulatedProcess {
    this.#processes += 1;
    const weather = isFair ? FAIR : this.#weather;
    return new SimulatedProcess(`${this.#seed} ${this.#processes}`, weather, this.#tally);
  }
}
