import { stat } from 'node:fs/promises';

/** What differs between operating systems, so that tests state what each of them promises. */
const isWindows = process.platform === 'win32';

/**
 * Permission bits of a file or folder in octal. Windows has none, and Node reports 666 for everything that is
 * not read-only: there, files are as private as the user's folder that they are in.
 */
export async function permissionsOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

/** What `permissionsOf` returns for a file or folder with these permissions. */
export function permissions(octal: '600' | '700' | '755'): string {
  return isWindows ? '666' : octal;
}

/**
 * Exit code of a process that a test sent SIGINT. On Windows, only a console can send Ctrl-C: a signal from
 * another process ends this one at once, without an exit code of its own.
 */
export function interrupted(exitCode: number): number | null {
  return isWindows ? null : exitCode;
}
