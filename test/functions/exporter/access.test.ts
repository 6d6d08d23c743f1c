import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accessTokenCreate } from '../../../lambdas/app/access-tokens/access-token-create.ts';
import { accessTokenRevoke } from '../../../lambdas/app/access-tokens/access-token-revoke.ts';
import { exportCancel } from '../../../lambdas/app/exports/export-cancel.ts';
import { exportCreate } from '../../../lambdas/app/exports/export-create.ts';
import { statusAt } from '../../../lambdas/app/exports/export-file.ts';
import { exportGet, exportsList, exportUrl } from '../../../lambdas/app/exports/exports-get.ts';
import type { ExportRun } from '../../../lambdas/app/exports/exports-port.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { runExports } from '../../../lambdas/functions/exporter/run-exports.ts';
import { exportLinks } from '../../../lambdas/platform/exports/export-links.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { removeDir } from '../../support/run/scratch-dir.ts';
import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import { exporterOf, scopeOfRole, whenExported } from './exporting.ts';
import { givenExportingFoothold, givenSomeData, JOB } from './world.ts';

const HOUR_MS = 60 * 60 * 1000;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenExportingFoothold();
  await givenSomeData(foothold);
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(foothold.config.exportFolder ?? '');
});
// Expires the exports of each test.
afterEach(async () => {
  foothold.clock.now += 25 * HOUR_MS;
  await runExports(exporterOf(foothold), foothold.clock.now + HOUR_MS);
});

const deadline = () => foothold.clock.now + 240_000;
const fileOf = ({ id }: ExportRun) => join(foothold.config.exportFolder ?? '', id);
const now = () => foothold.clock.now;

async function again(scope: Scope, run: ExportRun): Promise<ExportRun> {
  const found = await exportGet(scope, run);
  if (!found) throw new Error('The export is gone.');
  return found;
}

describe('creating an export', () => {
  test.each([
    [
      'PRODUCT',
      { kind: 'ACCOUNTS' },
      'kind',
      "You don't have permission to read ACCOUNTS. Choose another kind.",
    ],
    [
      'READ',
      { kind: 'RESPONDENTS' },
      'kind',
      "You don't have permission to read RESPONDENTS. Choose another kind.",
    ],
    [
      'READ',
      { kind: 'ANSWERS' },
      'kind',
      "You don't have permission to read ANSWERS. Choose another kind.",
    ],
    [
      'MARKETING',
      { kind: 'OUTCOMES' },
      'kind',
      "You don't have permission to read OUTCOMES. Choose another kind.",
    ],
    [
      'PRODUCT',
      { kind: 'HOTSPOTS', job: JOB, withNames: true },
      'withNames',
      "You don't have permission to see who people are: leave it out.",
    ],
    ['ADMIN', { kind: 'HOTSPOTS' }, 'job', 'job is required for HOTSPOTS.'],
    [
      'ADMIN',
      { kind: 'OUTCOMES', job: JOB },
      'job',
      'job must be left out: OUTCOMES do not depend on a job.',
    ],
    [
      'ADMIN',
      { kind: 'HOTSPOTS', job: { key: 'none' } },
      'job',
      'job does not match a job: create it first, or check its key.',
    ],
  ] as const)(
    'as %s with %j is rejected with an error on %s',
    async (role, input, field, message) => {
      const problems = await problemsOf(exportCreate(scopeOfRole(foothold, role), input));
      expect(problems.map((each) => [each.field, each.message])).toEqual([[[field], message]]);
      expect(await exportsList(scopeOfRole(foothold, role))).toEqual([]);
    },
  );

  test('is refused to the INGEST role', async () => {
    const asked = exportCreate(scopeOfRole(foothold, 'INGEST'), { kind: 'HOTSPOTS', job: JOB });
    await expect(asked).rejects.toThrow('EXPORTS_MANAGE');
  });

  test('is idempotent per caller and key', async () => {
    const scope = scopeOfRole(foothold, 'PRODUCT');
    const input = { kind: 'HOTSPOTS', job: JOB, idempotencyKey: 'click 1' } as const;
    const first = await accepted(exportCreate(scope, input));
    const second = await accepted(exportCreate(scope, input));
    expect(second.export).toEqual(first.export);
    expect(await exportsList(scope)).toEqual([first.export]);
    const other = scopeOfRole(foothold, 'CUSTOMER_SUCCESS');
    expect((await accepted(exportCreate(other, input))).export.id).not.toBe(first.export.id);
    const asJson = exportCreate(scope, { ...input, format: 'JSON_LINES' });
    expect(await problemsOf(asJson)).toMatchObject([
      { code: 'CONFLICT', field: ['idempotencyKey'] },
    ]);
  });

  test('is limited to 20 exports at a time', async () => {
    const greta = { subject: 'greta', roles: ['CUSTOMER_SUCCESS'] } as const;
    const scope = createScope(greta, foothold.deps.ports);
    const runs: ExportRun[] = [];
    for (let made = 0; made < 20; made += 1) {
      runs.push((await accepted(exportCreate(scope, { kind: 'OUTCOMES' }))).export);
    }
    const problems = await problemsOf(exportCreate(scope, { kind: 'OUTCOMES' }));
    expect(problems).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
    await accepted(exportCancel(scope, { id: runs[0]?.id ?? '' }));
    await accepted(exportCreate(scope, { kind: 'OUTCOMES' }));
  });
});

describe('a finished export', () => {
  test('is visible only to its owner', async () => {
    const owner = scopeOfRole(foothold, 'CUSTOMER_SUCCESS');
    const other = createScope({ subject: 'other', roles: ['ADMIN'] }, foothold.deps.ports);
    const run = await whenExported(foothold, owner, { kind: 'OUTCOMES' });
    expect(await exportGet(other, run)).toBeNull();
    expect(await exportsList(other)).toEqual([]);
    expect(await problemsOf(exportCancel(other, run))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await exportsList(owner)).map(({ id }) => id)).toContain(run.id);
  });

  test('has signed URLs that are valid for ten minutes and cannot be altered', async () => {
    const scope = foothold.scope();
    const run = await whenExported(foothold, scope, { kind: 'OUTCOMES' });
    const links = exportLinks(foothold.config, 'http://127.0.0.1:4000', now);
    const url = new URL((await exportUrl(scope, run)) ?? '');
    expect(url.pathname).toBe(
      `/exports/${run.id}/foothold-outcomes-${new Date(now()).toISOString().slice(0, 10)}.csv`,
    );
    expect(await links.keyOf(url)).toBe(run.id);
    const changed = (name: string, value: string) => {
      const copy = new URL(url);
      copy.searchParams.set(name, value);
      return links.keyOf(copy);
    };
    expect(await changed('expires', String(now() + HOUR_MS))).toBeNull();
    expect(await changed('signature', 'A'.repeat(43))).toBeNull();
    const elsewhere = new URL(url.href.replace(run.id, '0'.repeat(32)));
    expect(await links.keyOf(elsewhere)).toBeNull();
    foothold.clock.now += 10 * 60_000;
    expect(await links.keyOf(url)).toBeNull();
    expect(await links.keyOf(new URL((await exportUrl(scope, run)) ?? ''))).toBe(run.id);
  });

  test('has no URL for a caller who has fewer permissions than when it was created', async () => {
    const subject = 'dana';
    const { ports } = foothold.deps;
    const asked = createScope({ subject, roles: ['CUSTOMER_SUCCESS'] }, ports);
    const less = createScope({ subject, roles: ['READ'] }, ports);
    const run = await whenExported(foothold, asked, { kind: 'RESPONDENTS' });
    expect(await exportUrl(less, run)).toBeNull();
    expect(await exportUrl(asked, run)).not.toBeNull();
  });

  test('expires after 24 hours, together with its file and URL', async () => {
    const scope = foothold.scope();
    const run = await whenExported(foothold, scope, { kind: 'OUTCOMES' });
    expect([run.expiresAt, existsSync(fileOf(run))]).toEqual([now() + 24 * HOUR_MS, true]);
    foothold.clock.now += 24 * HOUR_MS;
    expect([statusAt(run, now()), await exportUrl(scope, run)]).toEqual(['EXPIRED', null]);
    await runExports(exporterOf(foothold), deadline());
    expect([(await again(scope, run)).status, existsSync(fileOf(run))]).toEqual(['EXPIRED', false]);
  });

  test('has no file after it is canceled, and canceling it again changes nothing', async () => {
    const scope = foothold.scope();
    const run = await whenExported(foothold, scope, { kind: 'OUTCOMES' });
    await accepted(exportCancel(scope, run));
    await runExports(exporterOf(foothold), deadline());
    const canceled = await again(scope, run);
    expect([canceled.status, existsSync(fileOf(run))]).toEqual(['CANCELLED', false]);
    await accepted(exportCancel(scope, run));
    expect(await again(scope, run)).toEqual(canceled);
  });
});

describe('a running export', () => {
  test('stops and leaves no file when it is canceled', async () => {
    const scope = foothold.scope();
    const { export: run } = await accepted(exportCreate(scope, { kind: 'ACCOUNTS' }));
    const { ports } = foothold.deps;
    const exportFiles = {
      ...ports.exportFiles,
      complete: async (...args: Parameters<typeof ports.exportFiles.complete>) => {
        await accepted(exportCancel(scope, run));
        await ports.exportFiles.complete(...args);
      },
    };
    await runExports(exporterOf(foothold, { ports: { ...ports, exportFiles } }), deadline());
    await runExports(exporterOf(foothold), deadline());
    expect([(await again(scope, run)).status, existsSync(fileOf(run))]).toEqual([
      'CANCELLED',
      false,
    ]);
  });

  test('uses the roles that its owner has now', async () => {
    const rolesOf = jest.fn(async () => ['CUSTOMER_SUCCESS'] as const);
    const emailOf = async () => null;
    const ports = { ...foothold.deps.ports, directory: { rolesOf, emailOf } };
    const scope = createScope({ subject: 'eva', roles: ['CUSTOMER_SUCCESS'] }, ports);
    const { export: run } = await accepted(exportCreate(scope, { kind: 'RESPONDENTS' }));
    const withdrawn = { ...ports, directory: { rolesOf: async () => ['READ'] as const, emailOf } };
    await runExports(
      exporterOf(foothold, { ports: withdrawn, failed: () => undefined }),
      deadline(),
    );
    expect(await again(scope, run)).toMatchObject({
      status: 'FAILED',
      failureReason: 'You no longer have permission to read this.',
      rows: 0,
    });
    expect(rolesOf).toHaveBeenCalledWith('eva');
  });

  test('fails when the access token that created it is revoked', async () => {
    const person = { subject: 'fay', roles: ['CUSTOMER_SUCCESS'] } as const;
    const { ports } = foothold.deps;
    const expiresAt = new Date(now() + 30 * 24 * HOUR_MS).toISOString();
    const signedIn = createScope(person, ports);
    const made = await accepted(accessTokenCreate(signedIn, { name: 'script', expiresAt }));
    const { id } = made.accessToken;
    const byToken = createScope({ ...person, accessTokenId: id }, ports);
    const { export: run } = await accepted(exportCreate(byToken, { kind: 'OUTCOMES' }));
    await accepted(accessTokenRevoke(signedIn, { id }));
    await runExports(exporterOf(foothold, { failed: () => undefined }), deadline());
    expect((await again(signedIn, run)).failureReason).toBe(
      'You no longer have permission to read this.',
    );
  });

  test('is retried when rows cannot be read, and fails with a reason after five attempts', async () => {
    const scope = foothold.scope();
    const { export: run } = await accepted(exportCreate(scope, { kind: 'ACCOUNTS' }));
    const { ports } = foothold.deps;
    const accounts = {
      ...ports.accounts,
      list: () => Promise.reject(new Error('the table is gone')),
    };
    const failed = jest.fn();
    const deps = exporterOf(foothold, { ports: { ...ports, accounts }, failed });
    await runExports(deps, deadline());
    expect(await again(scope, run)).toMatchObject({ status: 'RUNNING', failureReason: null });
    for (let times = 0; times < 4; times += 1) {
      foothold.clock.now += 31_000;
      await runExports(deps, deadline());
    }
    expect(await again(scope, run)).toMatchObject({
      status: 'FAILED',
      failureReason: 'Not all rows could be read. Export again later.',
    });
    expect(failed).toHaveBeenCalledTimes(5);
  });

  test('is recorded in the audit with its kind and id', async () => {
    const scope = foothold.scope();
    const run = await whenExported(foothold, scope, { kind: 'RESPONDENTS' });
    expect(scope.audit.subjects).toEqual([{ type: 'EXPORT', id: `RESPONDENTS:${run.id}` }]);
  });
});
