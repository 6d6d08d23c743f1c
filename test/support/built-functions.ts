import { buildFunction } from '../../cdk/bundle/build-function.ts';
import { FUNCTION_NAMES } from '../../cdk/bundle/functions.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { givenScratchDir } from './scratch-dir.ts';

/** A folder with every function bundled as it is deployed. The test removes it. */
export async function givenBuiltFunctions(): Promise<string> {
  const folder = await givenScratchDir();
  for (const name of FUNCTION_NAMES) await buildFunction(name, PROJECT_ROOT, folder);
  return folder;
}
