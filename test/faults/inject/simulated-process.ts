import { AsyncLocalStorage } from 'node:async_hooks';
import { random, type Random } from '../../../demo/kernel/random.ts';
import { FAULT_WEIGHTS, type FaultTally } from './fault-kinds.ts';

/** How bad it is for one process. */
export interface Weather {
  /** Of a call: how likely something goes wrong with it. */
  faults: number;
  /** Of a process: how likely it ends before it is through. */
  crashes: number;
}

export const FAIR: Weather = { faults: 0, crashes: 0 };

type CallFault = keyof typeof FAULT_WEIGHTS;

const KINDS = Object.entries(FAULT_WEIGHTS).flatMap(([kind, weight]) =>
  Array<CallFault>(weight).fill(kind as CallFault),
);
/** A process that ends early does so before one of its first calls. */
const CALLS_BEFORE_A_CRASH = 14;

/** The process is gone: none of its calls reaches the table any more. */
export class ProcessCrashed extends Error {
  override name = 'ProcessCrashed';
}

/** What runs in one process: its faults follow from a seed and from the order of its own calls. */
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

  /** Before each call: throws once the process is gone. */
  live(): void {
    if (this.#callsLeft === 0) this.tally.add('CRASH');
    this.#callsLeft -= 1;
    if (this.#callsLeft < 0) throw new ProcessCrashed('the process is gone');
  }

  /** What is to go wrong with the next call, if anything. */
  nextFault(): CallFault | null {
    if (!this.chance.chance(this.#weather.faults)) return null;
    return KINDS[this.chance.between(0, KINDS.length - 1)] ?? null;
  }

  /** Runs something in this process. */
  run<T>(act: () => Promise<T>): Promise<T> {
    return running.run(this, act);
  }
}

const running = new AsyncLocalStorage<SimulatedProcess>();

/** The process that a call is made in; undefined outside of all, where nothing fails. */
export function currentProcess(): SimulatedProcess | undefined {
  return running.getStore();
}
