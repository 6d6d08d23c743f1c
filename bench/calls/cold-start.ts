import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { functionNode } from '../../cdk/bundle/function-node.ts';
import { variablesOf } from '../../lambdas/platform/config.ts';
import type { Database } from '../database.ts';
import { type Figure, median } from '../figure.ts';
import { queryEvent } from './http-event.ts';

const FIRST_QUERY = '{ accounts(first: 1) { nodes { externalId name segment } } }';

/** Settings as in the production template: metrics and a log line per request, no introspection. */
const AS_DEPLOYED = {
  FOOTHOLD_STAGE: 'prod',
  FOOTHOLD_METRICS: '',
  FOOTHOLD_LOG_LEVEL: '',
  FOOTHOLD_INTROSPECTION: '',
};

/**
 * Measures the milliseconds from before the bundle is loaded to the response to the first query, each time in
 * a new process of the deployed Node version. Compares the API function with a bare graphql-js handler that
 * uses the same client.
 */
export function coldStart(
  bundles: string,
  { config, token }: Database,
  processes: number,
): readonly Figure[] {
  const node = functionNode();
  const environment = { ...variablesOf(config), ...AS_DEPLOYED };
  const start = (name: string, more = {}) =>
    millisecondsOf(node, join(bundles, name, 'index.js'), {
      event: queryEvent(FIRST_QUERY, token),
      env: { ...environment, ...more },
    });
  const times = { bare: [] as number[], ours: [] as number[], traced: [] as number[] };
  const round = () => ({
    bare: start('bare'),
    ours: start('graphql'),
    traced: start('graphql', { FOOTHOLD_TRACING: 'on' }),
  });
  // Warms the disk cache, so the first measurement is not slower than the others.
  round();
  // Alternates, so that a busy moment affects all of them equally.
  for (let count = 0; count < processes; count += 1) {
    const { bare, ours, traced } = round();
    times.bare.push(bare);
    times.ours.push(ours);
    times.traced.push(traced);
  }
  const bare = median(times.bare);
  const against = `${Math.round(bare)} ms bare graphql-js`;
  const figure = (name: string, value: number): Figure => ({
    name,
    value: `${Math.round(value)} ms`,
    against,
    ratio: value / bare,
    budget: null,
  });
  return [
    {
      ...figure(
        `cold start as deployed, Node ${versionOf(node)}, median of ${processes}`,
        median(times.ours),
      ),
      budget: { atMost: 1.25 },
    },
    {
      ...figure('cold start with our own trace segments (--tracing true)', median(times.traced)),
      budget: { atMost: 1.45 },
    },
  ];
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

interface Start {
  event: APIGatewayProxyEventV2;
  env: Readonly<Record<string, string>>;
}

function millisecondsOf(node: string, path: string, { event, env }: Start): number {
  const script = `const before = performance.now();
    const { handler } = require(${JSON.stringify(path)});
    handler(${JSON.stringify(event)}).then(({ statusCode, body }) => {
      const after = performance.now();
      if (statusCode !== 200 || !body.includes('externalId')) throw new Error(body);
      console.log('\\n' + (after - before));
      process.exit();
    });`;
  const printed = execFileSync(node, ['--no-warnings', '-e', script], {
    encoding: 'utf8',
    env: { ...env, AWS_REGION: 'local' },
  });
  return Number(printed.trim().split('\n').at(-1));
}
