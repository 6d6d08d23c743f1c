import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../../lambdas/platform/config.ts';
import { messageOf } from '../startup/startup-error.ts';
import { type HttpAnswer, htmlAnswer } from './http-answer.ts';
import { buildFailedPage, buildingPage } from './pages.ts';
import { staticFile } from './static-files.ts';

/** A page of this project, built locally on first use. */
export interface PageBundle {
  /** Builds the page if it is missing or stale. Resolves when it is built or the build has failed. */
  prepare(): Promise<void>;
  /** The page, or one that shows the build's progress. */
  page(): Promise<HttpAnswer>;
  file(path: string): Promise<HttpAnswer | null>;
  stop(): void;
}

/** Folders of the pages, with their display names. */
const PAGES = { console: 'The console', graphiql: 'GraphiQL' } as const;
type PageName = keyof typeof PAGES;

/** Source folders of each page. The first is the one to build. */
const SOURCES: Readonly<Record<PageName, readonly [string, ...string[]]>> = {
  console: ['console', 'intake'],
  graphiql: ['local/graphiql'],
};

/** Builds `root`/`page` into `root`/dist/`page`. `build` writes into the folder it is given. */
export function pageBundle(
  root: string,
  page: PageName,
  build: PageBuild = (outDir, signal) => buildWithVite(root, page, outDir, signal),
): PageBundle {
  const folder = join(root, 'dist', page);
  const name = PAGES[page];
  const aborter = new AbortController();
  let building: Promise<void> | null = null;
  let isBuilt = false;
  let failure: string | null = null;

  const prepare = () => {
    building ??= ensure(root, page, (outDir) => build(outDir, aborter.signal)).then(
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
      // If the bundle is already fresh, waits for it instead of showing the progress page.
      if (building === null && (await isFresh(root, page))) await prepare();
      void prepare();
      if (failure !== null) return htmlAnswer(500, buildFailedPage(name, `build:${page}`, failure));
      const index = isBuilt ? await staticFile(folder, '/') : null;
      return index ?? htmlAnswer(200, buildingPage(name));
    },
    file: (path) => staticFile(folder, path),
    stop: () => aborter.abort(),
  };
}

async function ensure(root: string, page: PageName, build: (outDir: string) => Promise<void>) {
  if (await isFresh(root, page)) return;
  const folder = join(root, 'dist', page);
  // Builds into a temporary folder and renames it, so that a killed server leaves no partial bundle.
  const unfinished = `${folder}.${process.pid}`;
  try {
    await build(unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

export type PageBuild = (outDir: string, signal: AbortSignal) => Promise<void>;

/** Builds in a separate process with low priority. */
function buildWithVite(
  root: string,
  page: PageName,
  outDir: string,
  signal: AbortSignal,
): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [
    vite,
    'build',
    join(root, SOURCES[page][0]),
    '--outDir',
    outDir,
    '--logLevel',
    'error',
  ];
  return new Promise((resolve, reject) => {
    // Always production: React's development checks double the size of the page.
    const env = { ...currentEnvironment(), NODE_ENV: 'production' };
    const child = execFile(
      process.execPath,
      args,
      { cwd: root, signal, env },
      (error, _, stderr) => {
        if (error === null) resolve();
        else reject(new Error(stderr.trim() || error.message));
      },
    );
    if (child.pid !== undefined) setPriority(child.pid, 10);
  });
}

/** Whether the bundle is newer than the packages, schema and sources it is built from. */
async function isFresh(root: string, page: PageName): Promise<boolean> {
  const built = await changedAt(join(root, 'dist', page, 'index.html'));
  const sources = await Promise.all(SOURCES[page].map((folder) => filesIn(join(root, folder))));
  const made = await Promise.all([
    changedAt(join(root, 'package-lock.json')),
    changedAt(join(root, 'schema.graphql')),
    ...sources.flat().map(changedAt),
  ]);
  return built > 0 && built >= Math.max(...made);
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.map((name) => join(folder, name));
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}
