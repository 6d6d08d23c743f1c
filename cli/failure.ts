/** Something that ends a command: its message is one line that says what to do. Exit code 1. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly exitCode: number = 1;
}

/** The person at the keyboard stopped the command. Exit code 130, as shells have it. */
export class Interrupted extends Failure {
  override readonly name = 'Interrupted';
  override readonly exitCode = 130;
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
