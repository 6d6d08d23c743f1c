import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';

const TIMES = z.object({
  /** Milliseconds per page. */
  p50: z.record(z.string(), z.number()),
  p99: z.record(z.string(), z.number()),
  /** Resident memory after the last call. */
  megabytes: z.number(),
});

export type PageTimes = z.infer<typeof TIMES>;

interface Reading {
  events: Readonly<Record<string, APIGatewayProxyEventV2>>;
  env: Readonly<Record<string, string>>;
  /** How often each page is read, after half as many warm-up calls. */
  calls: number;
}

/** Reads pages, alternating between them, through the bundle in a separate process. */
export function readPages(bundle: string, { events, env, calls }: Reading): PageTimes {
  const script = `
    const { handler } = require(${JSON.stringify(bundle)});
    const events = ${JSON.stringify(events)};
    const calls = ${calls};
    const took = Object.fromEntries(Object.keys(events).map((page) => [page, []]));
    (async () => {
      for (let call = -calls / 2; call < calls; call += 1) {
        for (const [page, event] of Object.entries(events)) {
          const before = performance.now();
          const { statusCode, body } = await handler(event);
          if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
          if (call >= 0) took[page].push(performance.now() - before);
        }
      }
      global.gc();
      const at = (share) => Object.fromEntries(Object.entries(took).map(([page, all]) =>
        [page, all.sort((a, b) => a - b)[Math.ceil(all.length * share) - 1]]));
      const megabytes = process.memoryUsage().rss / 2 ** 20;
      console.log('\\n' + JSON.stringify({ p50: at(0.5), p99: at(0.99), megabytes }));
      process.exit();
    })();`;
  const printed = execFileSync(process.execPath, ['--no-warnings', '--expose-gc', '-e', script], {
    encoding: 'utf8',
    env: { ...env, AWS_REGION: 'local' },
    maxBuffer: 2 ** 26,
  });
  return TIMES.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
}
