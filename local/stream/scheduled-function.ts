import { messageOf } from '../startup/startup-error.ts';
import { createPause } from '../process/pause.ts';

/** A function run by a timer. */
export interface ScheduledFunction {
  /** Runs the function until it has nothing to do. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface Schedule {
  everyMs: number;
  /** Resolves to true if there was work, in which case it runs again at once. */
  run(): Promise<boolean>;
  warn(line: string): void;
}

/** Runs a function periodically, one run at a time, and again at once as long as it finds work. */
export function startScheduled({ everyMs, run, warn }: Schedule): ScheduledFunction {
  const pause = createPause();
  let current: Promise<boolean> | null = null;
  let lastWarning = '';

  async function runOnce(): Promise<boolean> {
    try {
      const worked = await run();
      lastWarning = '';
      return worked;
    } catch (error) {
      if (!pause.isOver() && messageOf(error) !== lastWarning) warn(messageOf(error));
      lastWarning = messageOf(error);
      return false;
    }
  }

  /** A run requested during another one starts after it. */
  function turn(): Promise<boolean> {
    const next = (current ?? Promise.resolve(false)).then(() => runOnce());
    current = next;
    return next;
  }

  async function loop() {
    while (!pause.isOver()) {
      if (!(await turn())) await pause.wait(everyMs);
    }
  }

  const finished = loop();
  return {
    settle: async () => {
      while (!pause.isOver() && (await turn()));
    },
    stop: () => {
      pause.end();
      return finished;
    },
  };
}
