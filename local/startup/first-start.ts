import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Ask } from './ask.ts';

export interface FirstStartOptions<T> {
  ask: Ask;
  /** Folder of the marker file for a demo that is being loaded; null for no marker. */
  stateDir: string | null;
  /** Loads the demo. Calling it again completes an interrupted load. */
  load(): Promise<T>;
}

const CONTENT = z.object({
  jobs: z.object({ nodes: z.array(z.unknown()) }),
  accounts: z.object({ nodes: z.array(z.unknown()) }),
});

/**
 * Loads the demo into an empty store, or completes an interrupted load. Resolves with what was loaded; null
 * if the store was left unchanged.
 */
export async function loadDemoOnFirstStart<T>(options: FirstStartOptions<T>): Promise<T | null> {
  const { ask, stateDir, load } = options;
  const note = stateDir === null ? null : join(stateDir, 'demo-is-loading');
  const wasBrokenOff = note !== null && (await exists(note));
  if (!wasBrokenOff && !(await holdsNothing(ask))) return null;
  if (note !== null) await writeFile(note, '', { mode: 0o600 });
  const loaded = await load();
  if (note !== null) await rm(note, { force: true });
  return loaded;
}

async function holdsNothing(ask: Ask): Promise<boolean> {
  const content = await ask(
    '{ jobs(first: 1) { nodes { key } } accounts(first: 1) { nodes { id } } }',
  );
  const { jobs, accounts } = CONTENT.parse(content);
  return jobs.nodes.length === 0 && accounts.nodes.length === 0;
}

function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
