/** Waiting that can be cut short, and ended for good. */
export interface Pause {
  /** Resolves after the time, or when it is interrupted or over. */
  wait(milliseconds: number): Promise<void>;
  /** Cuts the wait under way short, or else the next one. */
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
