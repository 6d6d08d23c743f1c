import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { outcomesImport } from '../../../lambdas/app/accounts/outcomes/outcomes-import.ts';
import { importBatchRecord } from '../../../lambdas/app/imports/import-batch-record.ts';
import { importUndo } from '../../../lambdas/app/imports/import-undo.ts';
import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import type { ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { AgeingFoothold } from '../../support/ageing-foothold.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'route' };
const COUNTS = { rows: 1, imported: 1, unchanged: 0, rejected: 0 };
const FILE = { batch: 'june', fileName: 'june.csv', isComplete: true, ...COUNTS };

describe('undoing an import', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  const ports = () => world.foothold.deps.ports;
  const as = (...roles: readonly ActorRole[]): Scope =>
    createScope({ subject: 'dana', roles }, ports());
  const recorded = (kind: string, about: object = {}) =>
    accepted(importBatchRecord(world.scope, { ...FILE, kind, ...about }));
  const undone = async (scope = world.scope) => {
    world.foothold.clock.now += 1000;
    const {
      undone: count,
      left,
      importBatch,
    } = await accepted(importUndo(scope, { batch: 'june' }));
    return { count, left, at: importBatch?.retractedAt };
  };
  const stored = async (externalId: string) =>
    (await ports().accounts.get(ports().accounts.idOf(externalId)))?.value;
  const imports = async (...accounts: { externalId: string; name: string }[]) => {
    const { results } = await accepted(
      accountsImport(world.scope, { accounts, importBatch: 'june' }),
    );
    return results.map(({ wasUnchanged }) => wasUnchanged);
  };

  describe('of accounts', () => {
    beforeEach(() => recorded('ACCOUNTS'));

    test('archives accounts that it created and leaves existing ones', async () => {
      await imports({ externalId: 'new', name: 'New' }, { externalId: 'acme', name: 'Acme & Co' });
      expect(await undone()).toEqual({ count: 1, left: [], at: NOW + 1000 });
      expect((await stored('new'))?.archivedAt).toBe(NOW + 1000);
      expect(await stored('acme')).toMatchObject({ name: 'Acme & Co', archivedAt: null });
      expect(await undone()).toEqual({ count: 0, left: [], at: NOW + 1000 });
    });

    test('reports and keeps accounts with answers, outcomes or a later change', async () => {
      await imports(
        ...['Asked', 'Churned', 'Edited', 'Idle'].map((name) => ({ externalId: name, name })),
      );
      await world.submit({ account: { externalId: 'Asked' } });
      const churned = { kind: 'CHURNED', occurredOn: '2026-01-31' };
      await accepted(
        outcomeRecord(world.scope, { account: { externalId: 'Churned' }, ...churned }),
      );
      world.foothold.clock.now += 1;
      await accepted(accountUpsert(world.scope, { externalId: 'Edited', segment: 'SMB' }));
      const { count, left } = await undone();
      expect(count).toBe(1);
      expect(left.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'Asked', reason: 'HAS_PEOPLE' },
        { name: 'Churned', reason: 'HAS_OUTCOMES' },
        { name: 'Edited', reason: 'CHANGED_SINCE' },
      ]);
      expect((await stored('Idle'))?.archivedAt).not.toBeNull();
      expect((await stored('Asked'))?.archivedAt).toBeNull();
    });

    test('is reverted by importing the corrected file', async () => {
      await imports({ externalId: 'new', name: 'Nwe' });
      await undone();
      expect(await imports({ externalId: 'new', name: 'New' })).toEqual([false]);
      expect(await stored('new')).toMatchObject({ name: 'New', archivedAt: null, isUndone: false });
      expect(await undone()).toMatchObject({ count: 1, left: [] });
    });

    test('does not let a new import restore an account that a user archived', async () => {
      await imports({ externalId: 'new', name: 'New' });
      const account = await stored('new');
      if (!account) throw new Error('It was not imported.');
      await ports().accounts.save({ ...account, archivedAt: NOW }, 1);
      await imports({ externalId: 'new', name: 'Newer' });
      expect(await stored('new')).toMatchObject({ name: 'Newer', archivedAt: NOW });
    });
  });

  describe('of outcomes', () => {
    const RENEWED = { account: { externalId: 'acme' }, kind: 'RENEWED', occurredOn: '2026-01-31' };
    const CHURNED = { ...RENEWED, kind: 'CHURNED', occurredOn: '2026-02-28' };
    const outcomes = async () => {
      const found = await ports().accounts.outcomes(ports().accounts.idOf('acme'));
      return found.map(({ kind, reason, retractedAt }) => [kind, reason, retractedAt]);
    };
    const imported = (...all: object[]) =>
      accepted(
        outcomesImport(world.scope, {
          outcomes: all as (typeof RENEWED)[],
          importBatch: 'june',
        }),
      );
    beforeEach(() => recorded('OUTCOMES'));

    test('retracts outcomes that it created, but not those that it only corrected', async () => {
      await accepted(outcomeRecord(world.scope, RENEWED));
      await imported({ ...RENEWED, reason: 'corrected' }, CHURNED);
      expect(await undone()).toEqual({ count: 1, left: [], at: NOW + 1000 });
      expect(await outcomes()).toEqual([
        ['RENEWED', 'corrected', null],
        ['CHURNED', null, NOW + 1000],
      ]);
      await imported(CHURNED);
      expect((await outcomes())[1]).toEqual(['CHURNED', null, null]);
    });

    test('keeps an outcome that was corrected later', async () => {
      await imported(CHURNED);
      world.foothold.clock.now += 1;
      await accepted(outcomeRecord(world.scope, { ...CHURNED, reason: 'moved away' }));
      expect((await undone()).left).toEqual([{ name: 'Acme', reason: 'CHANGED_SINCE' }]);
      expect(await outcomes()).toEqual([['CHURNED', 'moved away', null]]);
    });
  });

  describe('of figures', () => {
    const market = (ces: number, stepKey = 'plan', importBatch: string | null = 'june') =>
      accepted(
        marketBenchmarkSet(world.scope, { job: JOB, steps: [{ stepKey, ces }], importBatch }),
      );
    const job = async () => (await ports().jobs.get('route'))?.value;
    const figures = async () =>
      Object.entries((await job())?.market ?? {}).map(([step, { ces }]) => [step, ces]);

    test('restores the earlier values, however often a step was set', async () => {
      await recorded('MARKET_BENCHMARKS', { job: JOB });
      await market(40, 'plan', null);
      for (const ces of [50, 60]) {
        world.foothold.clock.now += 1;
        await market(ces);
      }
      await market(70, 'drive');
      expect(await undone()).toMatchObject({ count: 3, left: [] });
      expect(await figures()).toEqual([['plan', 40]]);
      expect(await undone()).toMatchObject({ count: 0, left: [] });
    });

    test('keeps a step that was set later', async () => {
      await recorded('MARKET_BENCHMARKS', { job: JOB });
      await market(50);
      await market(55, 'plan', null);
      expect(await undone()).toMatchObject({
        count: 0,
        left: [{ name: 'plan', reason: 'CHANGED_SINCE' }],
      });
      expect(await figures()).toEqual([['plan', 55]]);
    });

    test('removes a competitor that it added and keeps one that already existed or was changed later', async () => {
      await recorded('SOLUTION_RATINGS', { job: JOB });
      const rated = (solutionKey: string, importBatch: string | null, aliases?: string[]) =>
        accepted(
          solutionRatingSet(world.scope, {
            ...{ job: JOB, solutionKey, name: solutionKey, importBatch },
            ...(aliases && { aliases }),
            steps: importBatch === null ? [] : [{ stepKey: 'plan', ces: 20 }],
          }),
        );
      await rated('paper', null);
      for (const key of ['paper', 'routeiq', 'named']) await rated(key, 'june');
      await rated('named', null, ['Also called so']);
      expect(await undone()).toMatchObject({ count: 3, left: [] });
      const left = (await job())?.solutions.map(({ key, ratings }) => [key, ratings]);
      expect(left).toEqual([
        ['named', {}],
        ['paper', {}],
      ]);
    });
  });

  test('of answers retracts them', async () => {
    await recorded('SUBMISSIONS', { job: JOB });
    await world.submit({ importBatch: 'june' });
    const result = await importUndo(world.scope, { batch: 'june', reason: 'wrong file' });
    expect(result).toMatchObject({ value: { undone: 1, left: [], isComplete: true } });
    expect((await world.listed()).map(({ retractionReason }) => retractionReason)).toEqual([
      'wrong file',
    ]);
  });

  test('is allowed only for roles that may import that kind', async () => {
    await recorded('OUTCOMES');
    const codes = async (scope: Scope, batch = 'june') =>
      (await problemsOf(importUndo(scope, { batch }))).map(({ code }) => code);
    expect(await codes(as('PRODUCT'))).toEqual(['FORBIDDEN']);
    expect(await codes(as('CUSTOMER_SUCCESS'))).toEqual(['NOT_FOUND']);
    expect(await codes(as('CUSTOMER_SUCCESS'), 'july')).toEqual(['NOT_FOUND']);
    await expect(importUndo(as('INGEST'), { batch: 'june' })).rejects.toThrow('IMPORTS_READ');
  });
});
