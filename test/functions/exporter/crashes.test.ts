import { exportCreate } from '../../../lambdas/app/exports/export-create.ts';
import { exportGet } from '../../../lambdas/app/exports/exports-get.ts';
import type { ExportRun } from '../../../lambdas/app/exports/exports-port.ts';
import { runExports } from '../../../lambdas/functions/exporter/run-exports.ts';
import { accepted } from '../../support/mutation-results.ts';
import { AT_LENGTH } from '../../support/run/at-length.ts';
import { removeDir } from '../../support/run/scratch-dir.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import { exporterOf, textOf } from './exporting.ts';
import { givenExportingFoothold, givenManyAccounts, givenSomeData } from './world.ts';

const KINDS = ['ACCOUNTS', 'RESPONDENTS'] as const;
/** Kills the exporter at every write in long runs, and at every fifth otherwise. */
const EVERY = AT_LENGTH ? 1 : 5;
/** Small, so that a file has several parts. */
const PART_BYTES = 2000;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenExportingFoothold();
  await givenSomeData(foothold);
  await givenManyAccounts(foothold, { accounts: 220, people: 110, submissions: 0 });
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(foothold.config.exportFolder ?? '');
});

/** Thrown by every write once the process is killed. */
class Killed extends Error {}

/** Returns an exporter that is killed before or after its nth write, and the number of writes it made. */
function exporterKilledAt(nth: number, when: 'before' | 'after') {
  const { exports, ports } = exporterOf(foothold);
  let writes = 0;
  const killed =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      writes += 1;
      if (writes > nth || (writes === nth && when === 'before')) throw new Killed();
      const result = await write(...args);
      if (writes === nth) throw new Killed();
      return result;
    };
  const { begin, putPart, complete, ...others } = ports.exportFiles;
  const files = { begin: killed(begin), putPart: killed(putPart), complete: killed(complete) };
  const deps = exporterOf(foothold, {
    exports: { all: exports.all, save: killed(exports.save) },
    ports: { ...ports, exportFiles: { ...others, ...files } },
    failed: () => undefined,
    partBytes: PART_BYTES,
  });
  return { deps, writes: () => writes };
}

const deadline = () => foothold.clock.now + 240_000;

async function current(run: ExportRun): Promise<ExportRun> {
  const found = await exportGet(foothold.scope(), run);
  if (!found) throw new Error('The export is gone.');
  return found;
}

async function given(kind: (typeof KINDS)[number]): Promise<ExportRun> {
  return (await accepted(exportCreate(foothold.scope(), { kind }))).export;
}

/** Resumes the export in another process, after the lease of the killed one has expired. */
async function whenResumed(run: ExportRun): Promise<ExportRun> {
  foothold.clock.now += 61_000;
  await runExports(exporterOf(foothold, { partBytes: PART_BYTES }), deadline());
  return current(run);
}

/** Expires all files a day later, since the number of exports at a time is limited. */
async function thenExpired(): Promise<void> {
  foothold.clock.now += 25 * 60 * 60 * 1000;
  await runExports(exporterOf(foothold), deadline());
}

test.each(KINDS)(
  'an export of %s produces the same file when it is killed at any write and resumed',
  async (kind) => {
    const unharmed = await given(kind);
    const { deps, writes } = exporterKilledAt(Infinity, 'before');
    await runExports(deps, deadline());
    const text = await textOf(foothold, unharmed);
    const { rows, status, place } = await current(unharmed);
    expect([status, place.parts.length > 1, writes() > 6]).toEqual(['DONE', true, true]);
    for (let nth = 1; nth <= writes(); nth += EVERY) {
      for (const when of ['before', 'after'] as const) {
        const run = await given(kind);
        await runExports(exporterKilledAt(nth, when).deps, deadline());
        const resumed = await whenResumed(run);
        expect([nth, when, resumed.status, resumed.rows]).toEqual([nth, when, 'DONE', rows]);
        expect(await textOf(foothold, run)).toBe(text);
      }
      await thenExpired();
    }
  },
);

test('two exporters that run at the same time produce the same file as one', async () => {
  const alone = await given('ACCOUNTS');
  await runExports(exporterOf(foothold), deadline());
  const shared = await given('ACCOUNTS');
  const deps = exporterOf(foothold, { partBytes: PART_BYTES });
  await Promise.all([runExports(deps, deadline()), runExports(deps, deadline())]);
  expect((await current(shared)).status).toBe('DONE');
  expect(await textOf(foothold, shared)).toBe(await textOf(foothold, alone));
});
