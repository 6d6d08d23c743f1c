import { AsyncLocalStorage } from 'node:async_hooks';
import { random, type Random } from '../../../demo/kernel/random.ts';
import { FAULT_WEIGHTS, type FaultTally } from './fault-kinds.ts';

/** The fault rates of one process. */
export interface Weather {
  /** Probability that a call fails. */
  faults: number;
  /** Probability that a process ends early. */
  crashes: number;
}

export const FAIR: Weather = { faults: 0, crashes: 0 };

type CallFault = keyof typeof FAULT_WEIGHTS;

const KINDS = Object.entries(FAULT_WEIGHTS).flatMap(([kind, weight]) =>
  Array<CallFault>(weight).fill(kind as CallFault),
);
/** A process that ends early does so before one of its first calls. */
const CALLS_BEFORE_A_CRASH = 14;

/** The process has ended, so no further call reaches the table. */
export class ProcessCrashed extends Error {
  override name = 'ProcessCrashed';
}

/** Simulates a process whose faults are determined by a seed and the order of its own calls. */
export class SimulatedProcess {
  readonly tally: FaultTally;
  readonly chance: Random;
  readonly #weather: Weather;
  #callsLeft: number;

  constructor(seed: string, weather: Weather, tally: FaultTally) {
    this.tally = tally;
    this.chance = random(seed);
    this.#weather = weather;
    this.#callsLeft = this.chance.chance(weather.crashes)
      ? this.chance.between(0, CALLS_BEFORE_A_CRASH)
      : Infinity;
  }

  /** Call before each call to the table. Throws once the process has ended. */
  live(): void {
    if (this.#callsLeft === 0) this.tally.add('CRASH');
    this.#callsLeft -= 1;
    if (this.#callsLeft < 0) throw new ProcessCrashed('the process is gone');
  }

  /** The fault of the next call, or null. */
  nextFault(): CallFault | null {
    if (!this.chance.chance(this.#weather.faults)) return null;
    return KINDS[this.chance.between(0, KINDS.length - 1)] ?? null;
  }

  /** Runs a function in this process. */
  run<T>(act: () => Promise<T>): Promise<T> {
    return running.run(this, act);
  }
}

const running = new AsyncLocalStorage<SimulatedProcess>();

/** The process that the call belongs to. Undefined outside of simulated processes, where nothing fails. */
export function currentProcess(): SimulatedProcess | undefined {
  return running.getStore();
}
