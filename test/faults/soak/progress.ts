/**
 * Shows the progress of a soak: on one line of a terminal, otherwise with a line per stage and per minute.
 */
export interface Progress {
  say(stage: string, detail?: string): void;
  end(): void;
}

const MINUTE_MS = 60_000;

export function createProgress(deadline: number): Progress {
  const { isTTY } = process.stdout;
  let said = { stage: '', at: 0 };
  return {
    say: (stage, detail) => {
      const left = Math.max(0, Math.ceil((deadline - Date.now()) / MINUTE_MS));
      const line = [stage, ...(detail === undefined ? [] : [detail]), `${left} min left`].join(
        '; ',
      );
      if (isTTY) {
        process.stdout.write(`\r\u001B[K${line}`);
      } else if (stage !== said.stage || Date.now() - said.at >= MINUTE_MS) {
        console.log(line);
        said = { stage, at: Date.now() };
      }
    },
    end: () => {
      if (isTTY) process.stdout.write('\r\u001B[K');
    },
  };
}
