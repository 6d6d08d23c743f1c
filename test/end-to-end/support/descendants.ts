import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Returns all direct and indirect child processes of a process. */
export async function descendantsOf(pid: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const [child, parent] of await everyProcess()) {
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const below = (parent: number): number[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}

type ProcessAndParent = readonly [pid: number, parent: number];

function everyProcess(): Promise<ProcessAndParent[]> {
  if (process.platform === 'linux') return listedInProc();
  return process.platform === 'win32'
    ? printedBy('powershell', [
        '-NoProfile',
        '-Command',
        'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId)" }',
      ])
    : printedBy('ps', ['-A', '-o', 'pid=,ppid=']);
}

/** A container may lack `ps`. */
async function listedInProc(): Promise<ProcessAndParent[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      // The process may have ended since the folder was read.
      const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
      return [Number(name), Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1])] as const;
    }),
  );
}

async function printedBy(program: string, args: readonly string[]): Promise<ProcessAndParent[]> {
  const { stdout } = await promisify(execFile)(program, args);
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s*$/gm)].map(([, pid, parent]) => [
    Number(pid),
    Number(parent),
  ]);
}
