import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { messageOf } from './explained-failure.ts';
import { type HttpAnswer, htmlAnswer } from './http-answer.ts';
import { buildFailedPage, buildingPage } from './pages.ts';
import { staticFile } from './static-files.ts';

/** GraphiQL, built on this machine the first time that it is wanted. */
export interface GraphiqlBundle {
  /** Builds it unless it is there. Resolves when it is, or has failed. */
  prepare(): Promise<void>;
  /** GraphiQL, or a page that says how far it is. */
  page(): Promise<HttpAnswer>;
  file(path: string): Promise<HttpAnswer | null>;
  stop(): void;
}

/** Builds from `root`/graphiql into `root`/dist/graphiql; `build` writes into the folder given. */
export function graphiqlBundle(
  root: string,
  build: GraphiqlBuild = (outDir, signal) => buildWithVite(root, outDir, signal),
): GraphiqlBundle {
  const folder = join(root, 'dist', 'graphiql');
  const aborter = new AbortController();
  let building: Promise<void> | null = null;
  let isBuilt = false;
  let failure: string | null = null;

  const prepare = () => {
    building ??= ensure(root, folder, (outDir) => build(outDir, aborter.signal)).then(
      () => {
        isBuilt = true;
      },
      (error: unknown) => {
        failure = messageOf(error);
      },
    );
    return building;
  };

  return {
    prepare,
    page: async () => {
      // When it is there already, nobody should see a page that says otherwise.
      if (building === null && (await isFresh(root, folder))) await prepare();
      void prepare();
      if (failure !== null) return htmlAnswer(500, buildFailedPage(failure));
      const index = isBuilt ? await staticFile(folder, '/') : null;
      return index ?? htmlAnswer(200, buildingPage());
    },
    file: (path) => staticFile(folder, path),
    stop: () => aborter.abort(),
  };
}

async function ensure(root: string, folder: string, build: (outDir: string) => Promise<void>) {
  if (await isFresh(root, folder)) return;
  // Beside its place, and moved there when whole: a server killed half-way leaves no half of it.
  const unfinished = `${folder}.${process.pid}`;
  try {
    await build(unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

export type GraphiqlBuild = (outDir: string, signal: AbortSignal) => Promise<void>;

/** In a process of its own, and behind everything else that wants the processor. */
function buildWithVite(root: string, outDir: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', join(root, 'graphiql'), '--outDir', outDir, '--logLevel', 'error'];
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, { cwd: root, signal }, (error, _, stderr) => {
      if (error === null) resolve();
      else reject(new Error(stderr.trim() || error.message));
    });
    if (child.pid !== undefined) setPriority(child.pid, 10);
  });
}

/** Whether the bundle is newer than the packages and sources that it is made of. */
async function isFresh(root: string, folder: string): Promise<boolean> {
  const built = await changedAt(join(folder, 'index.html'));
  const sources = await readdir(join(root, 'graphiql')).catch(() => []);
  const made = await Promise.all([
    changedAt(join(root, 'package-lock.json')),
    ...sources.map((name) => changedAt(join(root, 'graphiql', name))),
  ]);
  return built > 0 && built >= Math.max(...made);
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}
