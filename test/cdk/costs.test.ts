import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costsPage } from '../../cdk/costs/page.ts';
import { EACH, usageOf } from '../../cdk/costs/usage.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const PAGE = join(PROJECT_ROOT, 'docs/deployment.md');
const [FROM, TO] = ['<!-- written by npm run costs -->\n', '\n<!-- end -->'];

/** Number of metrics that the alarms of prod watch. AWS charges for each one. */
function alarmMetrics(): number {
  const alarms = Object.values(
    resourcesOf(synthesize(['--stage', 'prod']), 'AWS::CloudWatch::Alarm'),
  );
  return alarms.reduce((count, { Properties }) => {
    const metrics = Properties['Metrics'] as { MetricStat?: unknown }[] | undefined;
    return count + (metrics?.filter((it) => it.MetricStat !== undefined).length ?? 1);
  }, 0);
}

test('docs/deployment.md shows the costs computed from prices and usage', () => {
  const before = readFileSync(PAGE, 'utf8');
  const [start, end] = [before.indexOf(FROM) + FROM.length, before.indexOf(TO)];
  const page = before.slice(0, start) + costsPage(alarmMetrics()) + before.slice(end);
  // Set by `npm run costs` to update the page.
  if (process.env['FOOTHOLD_WRITE'] !== undefined) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

test('almost all requests of a small deployment are traced, and only some of a large one', () => {
  const small = usageOf({ accounts: 1000, people: 20 });
  const large = usageOf({ accounts: 100_000, people: 200 });
  const traced = ({ traces, calls, submissions, runs, canaryRuns }: typeof small) =>
    (traces - runs - canaryRuns) / (calls + submissions);
  expect(traced(small)).toBeGreaterThan(0.95);
  expect(traced(large)).toBeLessThan(0.85);
  expect(EACH.answerKb.compressed).toBeLessThan(EACH.answerKb.plain);
});
