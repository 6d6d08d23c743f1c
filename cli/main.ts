import { setTimeout as delay } from 'node:timers/promises';
import { readEnvironment } from './environment.ts';
import { run } from './run.ts';

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
process.once('SIGTERM', () => stopping.abort());
// A reader that stops early (`| head`) closes the pipe, so there is nothing left to write.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  environment: readEnvironment(),
  now: Date.now,
  sleep: (ms) => delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined),
  stop: stopping.signal,
});
