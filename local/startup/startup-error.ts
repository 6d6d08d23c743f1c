/** Prevents the local server from running. The message is one line that says how to fix it. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

/** The code of a system error (`ENOENT`, `EADDRINUSE`), or null. */
export function errorCode(error: unknown): string | null {
  return textAt(error, 'code');
}

export function messageOf(error: unknown): string {
  return textAt(error, 'message') ?? String(error);
}

/** Checks the shape, since errors may come from another thread or realm. */
function textAt(error: unknown, name: 'code' | 'message'): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
}
