import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from './project-root.ts';
import { givenScratchDir } from './scratch-dir.ts';

/** A folder with every function, bundled as for deployment. The test removes it. */
export async function givenBuiltFunctions(): Promise<string> {
  const folder = await givenScratchDir();
  await cp(await builtFunctions(), folder, { recursive: true });
  return folder;
}

/**
 * The `--bundles` option with the run's bundled functions, which start faster than the sources. Empty outside
 * a test run.
 */
export async function bundlesOption(): Promise<string[]> {
  return process.env['FOOTHOLD_TEST_RUN'] === undefined
    ? []
    : ['--bundles', await builtFunctions()];
}

/** The functions, bundled by the first test of a run that needs them. Other tests wait for that. */
export async function builtFunctions(): Promise<string> {
  const run = process.env['FOOTHOLD_TEST_RUN'] ?? (await givenScratchDir());
  const built = join(run, 'functions');
  const isFirst = await mkdir(join(run, 'building')).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const unfinished = join(run, 'unfinished');
    // Runs in its own process, because Jest cannot load the bundler, an ES module.
    const build = ['--import', 'tsx', join(PROJECT_ROOT, 'cdk/bundle/main.ts'), unfinished];
    await promisify(execFile)(process.execPath, build, { cwd: PROJECT_ROOT });
    await rename(unfinished, built);
  }
  while (!existsSync(built)) await pause(50);
  return built;
}
