import { type BuiltFunction, buildFunction } from '../../bundle/build-function.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../bundle/functions.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { givenScratchDir, removeDir } from './scratch-dir.ts';

/** The functions as they are deployed, in a folder that a local server can run them from. */
export interface BuiltFunctions {
  directory: string;
  functions: Readonly<Record<FunctionName, BuiltFunction>>;
  remove(): Promise<void>;
}

/** Bundles every function into an empty folder. The test removes it. */
export async function givenBuiltFunctions(): Promise<BuiltFunctions> {
  const directory = await givenScratchDir();
  const built = FUNCTION_NAMES.map(
    (name) => [name, buildFunction(name, PROJECT_ROOT, directory)] as const,
  );
  return {
    directory,
    functions: Object.fromEntries(built) as Record<FunctionName, BuiltFunction>,
    remove: () => removeDir(directory),
  };
}
