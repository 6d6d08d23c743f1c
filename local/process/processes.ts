import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { errorCode } from '../startup/startup-error.ts';

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process exists but belongs to another user.
    return errorCode(error) === 'EPERM';
  }
}

/** The command line of a process; empty if it has ended or is not readable. */
export async function commandLineOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    const [program, args] =
      process.platform === 'win32'
        ? ([
            'powershell',
            [
              '-NoProfile',
              '-Command',
              `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
            ],
          ] as const)
        : (['ps', ['-o', 'command=', '-p', String(pid)]] as const);
    const told = promisify(execFile)(program, args);
    return told.then(({ stdout }) => stdout.trim()).catch(() => '');
  }
}

/** Kills a process and waits until it is gone, up to two seconds. */
export async function endProcess(pid: number): Promise<void> {
  for (let tries = 0; tries < 40 && (await isThere(pid)); tries += 1) {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    await sleep(50);
  }
}

/** A zombie process counts as gone. Windows has none. */
async function isThere(pid: number): Promise<boolean> {
  return process.platform === 'win32' ? isAlive(pid) : (await commandLineOf(pid)) !== '';
}
