import type { GraphQLSchema } from 'graphql';
import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { resolvers } from '../graphql/resolvers/resolvers.ts';
import { executableSchema } from '../graphql/schema/executable-schema.ts';
import { runExports } from './run-exports.ts';

/** How long one invocation works, below its timeout of five minutes. */
const WORKING_MS = 4 * 60_000;

/** Built on the first export, since most invocations find none. */
let built: GraphQLSchema | undefined;

/** Scheduled Lambda that continues pending exports every minute. */
export const handler = masking(exportOnce);

async function exportOnce(): Promise<{ exports: number }> {
  const { config, exports, ports, measures, usage, now } = deps();
  const log = createLog(config, 'exporter');
  const worked = await runExports(
    {
      exports,
      ports,
      schema: () => (built ??= executableSchema(resolvers)),
      failed: (error) => log.stageFailed('EXPORT', error),
    },
    now() + WORKING_MS,
  );
  measures.capacity('exporter', usage.take());
  measures.publish();
  return { exports: worked };
}
