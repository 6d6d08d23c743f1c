import { Failure } from '../../../../../intake/failure.ts';
import { RefusedInput } from '../../../../../intake/import/sending/import-call.ts';
import type { ErrorAction } from './classify-error.ts';
import { t } from '../texts.ts';

/** Thrown when the user cancels an import. */
class Canceled extends Failure {
  override readonly name = 'Canceled';
}

/** Number of attempts before asking the user whether to continue: about half a minute. */
const TRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** The environment for retries. */
export interface RetryEnvironment {
  signal: AbortSignal;
  isOnline(): boolean;
  /** Resolves after the given time, or early if the import is canceled. */
  sleep(ms: number): Promise<void>;
  /** Shows the user why the import waits. Resolves when it should continue. */
  pause(why: string): Promise<void>;
}

/**
 * Calls until there is a response. Resends the identical request, which is idempotent. After several
 * attempts, or while offline, waits for the user. Throws Canceled, RefusedInput, or a Failure for errors
 * that a retry cannot fix.
 */
export async function withRetry<T>(
  call: () => Promise<{ answer: T } | ErrorAction>,
  { signal, isOnline, sleep, pause }: RetryEnvironment,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    endIfCanceled(signal);
    const said = await call();
    if ('answer' in said) return said.answer;
    if (said.kind === 'refused') throw new RefusedInput(said.message);
    if (said.kind === 'failed') throw new Failure(said.message);
    endIfCanceled(signal);
    if (tries < TRIES && isOnline()) {
      await sleep(Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)));
      continue;
    }
    await pause(isOnline() ? said.why : t('run.offline'));
    tries = 0;
  }
}

function endIfCanceled(signal: AbortSignal): void {
  if (signal.aborted) throw new Canceled(t('run.canceled'));
}
