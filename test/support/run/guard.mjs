/**
 * Runs a program that ends when this process's parent does, even if the parent is killed: the pipe to this
 * process's standard input closes then. The first argument is the folder to run it in, which is removed at
 * the end; the rest is the program.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';

const PATIENCE_MS = 2_000;

// Ctrl-C reaches every process of a console. Only the test run handles it, and stops the others in order.
process.on('SIGINT', () => undefined);
const [, , folder = '', command = '', ...args] = process.argv;
const program = spawn(command, args, {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: process.platform !== 'win32',
  windowsHide: true,
});
program.once('error', (error) => process.stderr.write(error.message));
program.once('close', (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit(code ?? 0);
});
process.stdin.resume().once('close', () => {
  program.kill();
  setTimeout(() => program.kill('SIGKILL'), PATIENCE_MS).unref();
});
