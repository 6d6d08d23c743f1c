import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder. */
export function givenScratchDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'foothold-test-'));
}

/** Retries, because Windows keeps files of a process that was just killed in use for a moment. */
export function removeDir(dir: string): Promise<void> {
  return rm(dir, { recursive: true, force: true, maxRetries: 10 });
}
