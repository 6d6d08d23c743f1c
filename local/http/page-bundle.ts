import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { currentEnvironment } from '../../lambdas/platform/config.ts';
import { messageOf } from '../startup/explained-failure.ts';
import { type HttpAnswer, htmlAnswer } from './http-answer.ts';
import { buildFailedPage, buildingPage } from './pages.ts';
import { staticFile } from './static-files.ts';

/** A page of the project's own, built on this machine the first time that it is wanted. */
export interface PageBundle {
  /** Builds it unless it is there. Resolves when it is, or has failed. */
  prepare(): Promise<void>;
  /** The page, or one that says how far it is. */
  page(): Promise<HttpAnswer>;
  file(path: string): Promise<HttpAnswer | null>;
  stop(): void;
}

/** The folder that a page is built from, and what people call it. */
const PAGES = { console: 'The console', graphiql: 'GraphiQL' } as const;
type PageName = keyof typeof PAGES;

/** The folders of the sources that a page is made of; the first is where it is built. */
const SOURCES: Readonly<Record<PageName, readonly [string, ...string[]]>> = {
  console: ['console', 'intake'],
  graphiql: ['local/graphiql'],
};

/** Builds from `root`/`page` into `root`/dist/`page`; `build` writes into the folder given. */
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
      // When it is there already, no one should see a page that says otherwise.
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

export type PageBuild = (outDir: string, signal: AbortSignal) => Promise<void>;

/** In a process of its own, and behind everything else that wants the processor. */
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
    // Whatever the environment says: React's own checks weigh as much as the rest of the page.
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

/** Whether the bundle is newer than the packages and sources that it is made of. */
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
