import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from './project-root.ts';
import { givenScratchDir } from './scratch-dir.ts';

/** A folder with every function bundled as it is deployed. The test removes it. */
export async function givenBuiltFunctions(): Promise<string> {
  const folder = await givenScratchDir();
  await cp(await builtFunctions(), folder, { recursive: true });
  return folder;
}

/** `--bundles` with the functions of the run, which start faster than the sources; nothing outside of a run. */
export async function bundlesOption(): Promise<string[]> {
  return process.env['FOOTHOLD_TEST_RUN'] === undefined
    ? []
    : ['--bundles', await builtFunctions()];
}

/** The functions, bundled by the first test of a run that needs them; the others wait for it. */
export async function builtFunctions(): Promise<string> {
  const run = process.env['FOOTHOLD_TEST_RUN'] ?? (await givenScratchDir());
  const built = join(run, 'functions');
  const isFirst = await mkdir(join(run, 'building')).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const unfinished = join(run, 'unfinished');
    // In a process of its own: Jest does not load the bundler, which is an ES module.
    const build = ['--import', 'tsx', join(PROJECT_ROOT, 'cdk/bundle/main.ts'), unfinished];
    await promisify(execFile)(process.execPath, build, { cwd: PROJECT_ROOT });
    await rename(unfinished, built);
  }
  while (!existsSync(built)) await pause(50);
  return built;
}
