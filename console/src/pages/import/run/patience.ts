import { Failure } from '../../../../../intake/failure.ts';
import { RefusedInput } from '../../../../../intake/import/sending/import-call.ts';
import type { Verdict } from './verdict.ts';
import { t } from '../texts.ts';

/** An import that someone has stopped. */
class Cancelled extends Failure {
  override readonly name = 'Cancelled';
}

/** Tries of a call before someone is asked whether to go on: some half a minute. */
const TRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** What patience needs from outside. */
export interface PatienceSurroundings {
  signal: AbortSignal;
  isOnline(): boolean;
  /** Resolves after so many milliseconds, or at once when the import is cancelled. */
  sleep(ms: number): Promise<void>;
  /** Resolves once it is worth going on; says to the user why it waits. */
  pause(why: string): Promise<void>;
}

/**
 * Calls until there is an answer. What did not arrive is sent again just as it was, so that nothing is
 * written twice; after a while, or without a network, it waits to be told to go on. Throws a Cancelled,
 * a RefusedInput, or a Failure for what no repetition fixes.
 */
export async function withPatience<T>(
  call: () => Promise<{ answer: T } | Verdict>,
  { signal, isOnline, sleep, pause }: PatienceSurroundings,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    endIfCancelled(signal);
    const said = await call();
    if ('answer' in said) return said.answer;
    if (said.kind === 'refused') throw new RefusedInput(said.message);
    if (said.kind === 'failed') throw new Failure(said.message);
    endIfCancelled(signal);
    if (tries < TRIES && isOnline()) {
      await sleep(Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)));
      continue;
    }
    await pause(isOnline() ? said.why : t('run.offline'));
    tries = 0;
  }
}

function endIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled(t('run.cancelled'));
}
