import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FUNCTION_ENTRIES, FUNCTION_NAMES, type FunctionName } from '../../cdk/bundle/functions.ts';
import { StartupError } from '../startup/startup-error.ts';

/** Module paths by function; each module exports `handler`. */
export type FunctionPaths = Readonly<Record<FunctionName, string>>;

/**
 * Paths of the sources under lambdas/, or of `<name>/index.js` in a folder of bundles. Throws
 * StartupError if a bundle is missing.
 */
export function functionPaths(root: string, bundles: string | null): FunctionPaths {
  const find = (name: FunctionName) =>
    bundles === null
      ? [join(root, FUNCTION_ENTRIES[name])]
      : [resolve(bundles, name, 'index.js'), resolve(bundles, name, 'index.mjs')];
  const entries = FUNCTION_NAMES.map((name) => {
    const path = find(name).find((candidate) => existsSync(candidate));
    if (path === undefined) {
      throw new StartupError(
        `The function "${name}" is not in ${bundles ?? 'lambdas'}: build the bundles first.`,
      );
    }
    return [name, path] as const;
  });
  return Object.fromEntries(entries) as Record<FunctionName, string>;
}
