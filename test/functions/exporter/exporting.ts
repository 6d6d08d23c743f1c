import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportCreate } from '../../../lambdas/app/exports/export-create.ts';
import { exportGet } from '../../../lambdas/app/exports/exports-get.ts';
import type { ExportRun } from '../../../lambdas/app/exports/exports-port.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { resolvers } from '../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { executableSchema } from '../../../lambdas/functions/graphql/schema/executable-schema.ts';
import {
  runExports,
  type RunExportsDeps,
} from '../../../lambdas/functions/exporter/run-exports.ts';
import type { ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { accepted } from '../../support/mutation-results.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import type { ExportCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const schema = executableSchema(resolvers);

/** The exporter's dependencies for a stored Foothold. */
export function exporterOf(
  { deps: { exports, ports } }: StoredFoothold,
  more: Partial<RunExportsDeps> = {},
): RunExportsDeps {
  return {
    exports,
    ports,
    schema: () => schema,
    failed: (error) => {
      throw error;
    },
    ...more,
  };
}

export function scopeOfRole({ deps }: StoredFoothold, ...roles: readonly ActorRole[]): Scope {
  return createScope({ subject: `${roles.join()}@vendor.example`, roles }, deps.ports);
}

/** Creates an export and runs it. */
export async function whenExported(
  foothold: StoredFoothold,
  scope: Scope,
  input: ExportCreateInput,
): Promise<ExportRun> {
  const made = (await accepted(exportCreate(scope, input))).export;
  await runExports(exporterOf(foothold), foothold.clock.now + 240_000);
  const run = await exportGet(scope, made);
  if (!run) throw new Error('The export is gone.');
  return run;
}

/** Returns the text of a finished file. */
export function textOf({ config }: StoredFoothold, { id }: ExportRun): Promise<string> {
  return readFile(join(config.exportFolder ?? '', id), 'utf8');
}

/** Returns the rows of a CSV file, keyed by column. */
export async function rowsOf(foothold: StoredFoothold, run: ExportRun) {
  const text = await textOf(foothold, run);
  return parse<Record<string, string>>(text, { columns: true });
}
