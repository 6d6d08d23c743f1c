import { Failure } from '../intake/failure.ts';

/** What ends a command. */
export { Failure };

/** The person at the keyboard stopped the command. */
export class Interrupted extends Failure {
  override readonly name = 'Interrupted';
}

/** The system's code of an error (`ENOENT`, `ECONNREFUSED`), also where it is wrapped as a cause. */
export function systemCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // A name with several addresses fails once for each.
  if ('errors' in error && Array.isArray(error.errors)) return systemCodeOf(error.errors[0]);
  return 'cause' in error ? systemCodeOf(error.cause) : null;
}

/** Whether an error says that a time limit ran out. */
export function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'
  );
}
