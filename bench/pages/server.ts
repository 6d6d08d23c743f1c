import { variablesOf } from '../../lambdas/platform/config.ts';
import { functionPaths } from '../../local/functions/function-paths.ts';
import { type RunningLocal, startLocal } from '../../local/startup/start-local.ts';
import type { Database } from '../database.ts';

/** Starts the local server with the bundles, on a database that stays open after the server stops. */
export function startServer(
  root: string,
  bundles: string,
  { config }: Database,
): Promise<RunningLocal> {
  return startLocal({
    root,
    port: 0,
    dataDir: null,
    functions: functionPaths(root, bundles),
    variables: variablesOf(config),
    warn: (line) => void process.stderr.write(`${line}\n`),
  });
}
