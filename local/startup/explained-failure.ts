/** What keeps the local server from running, in one line that says what to do about it. */
export class ExplainedFailure extends Error {
  override readonly name = 'ExplainedFailure';
}

/** The code of a system error (`ENOENT`, `EADDRINUSE`), or null. */
export function errorCode(error: unknown): string | null {
  return textAt(error, 'code');
}

export function messageOf(error: unknown): string {
  return textAt(error, 'message') ?? String(error);
}

/** By shape, as errors may come from another thread or context. */
function textAt(error: unknown, name: 'code' | 'message'): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
}
