import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

export interface Printed {
  code: number | null;
  out: string;
  err: string;
}

/** `npm run foothold -- <args>` in a single process, so that one kill ends it. */
export function startCommand(args: readonly string[]): {
  child: ChildProcess;
  ended: Promise<Printed>;
} {
  const main = join(PROJECT_ROOT, 'cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: PROJECT_ROOT,
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  const ended = new Promise<Printed>((resolve) =>
    child.once('close', (code) => resolve({ code, ...printed })),
  );
  return { child, ended };
}

/** Runs a command until it ends. */
export function command(...args: string[]): Promise<Printed> {
  return startCommand(args).ended;
}

/** The last JSON that a command printed with `--json`. */
export function summaryOf({ out }: Printed): Record<string, unknown> {
  return JSON.parse(out) as Record<string, unknown>;
}
