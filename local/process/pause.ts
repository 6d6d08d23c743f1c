/** A wait that can be interrupted, or ended permanently. */
export interface Pause {
  /** Resolves after the time, or early if interrupted or ended. */
  wait(milliseconds: number): Promise<void>;
  /** Interrupts the current wait, or the next one if there is none. */
  interrupt(): void;
  end(): void;
  isOver(): boolean;
}

export function createPause(): Pause {
  let over = false;
  let interrupted = false;
  let wake: (() => void) | null = null;
  const interrupt = () => {
    interrupted = true;
    wake?.();
  };
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        if (over || interrupted) {
          interrupted = false;
          resolve();
          return;
        }
        const timer = setTimeout(() => wake?.(), milliseconds);
        wake = () => {
          clearTimeout(timer);
          wake = null;
          interrupted = false;
          resolve();
        };
      }),
    interrupt,
    end: () => {
      over = true;
      interrupt();
    },
    isOver: () => over,
  };
}
