import { Failure } from '../intake/failure.ts';

/** An error that ends a command. */
export { Failure };

/** The user stopped the command. */
export class Interrupted extends Failure {
  override readonly name = 'Interrupted';
}

/** The system's code of an error (`ENOENT`, `ECONNREFUSED`), even if the error is wrapped as a cause. */
export function systemCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Connecting to a host name with several addresses yields one error per address.
  if ('errors' in error && Array.isArray(error.errors)) return systemCodeOf(error.errors[0]);
  return 'cause' in error ? systemCodeOf(error.cause) : null;
}

/** Whether an error is a timeout. */
export function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'
  );
}
