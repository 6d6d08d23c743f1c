import { importBatchRecord } from '../../../lambdas/app/imports/import-batch-record.ts';
import { importBatchesList } from '../../../lambdas/app/imports/import-batches-list.ts';
import { importMappingSave } from '../../../lambdas/app/imports/import-mapping-save.ts';
import {
  importMappingDelete,
  importMappingGet,
  importMappingsList,
} from '../../../lambdas/app/imports/import-mappings-get.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import type { ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { AgeingFoothold } from '../../support/ageing-foothold.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';

const JOB = { key: 'route' };
const COUNTS = { rows: 0, imported: 0, unchanged: 0, rejected: 0 };
const FILE = {
  batch: 'june',
  kind: 'SUBMISSIONS',
  job: JOB,
  fileName: 'Answers of Ana Ruiz.csv',
  isComplete: false,
  ...COUNTS,
};
const MAPPING = { fingerprint: 'f1', name: 'june.csv', mapping: '{"scale":{}}' };

describe('imported files', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  const as = (...roles: readonly ActorRole[]): Scope =>
    createScope({ subject: 'dana', roles }, world.foothold.deps.ports);
  const listed = async (scope = world.scope) => {
    const { edges } = await importBatchesList(scope, {});
    return edges.map(({ node }) => node);
  };

  test('are one entry from start to end, listed newest first', async () => {
    const scope = as('CUSTOMER_SUCCESS');
    await accepted(importBatchRecord(scope, FILE));
    world.foothold.clock.now += 1000;
    await accepted(importBatchRecord(scope, { ...FILE, batch: 'july' }));
    world.foothold.clock.now += 1000;
    const counts = { rows: 5, imported: 2, unchanged: 1, rejected: 1, leftOut: 1 };
    const notices = ['Renewal Date unreadable in 3 rows: left out.'];
    await accepted(importBatchRecord(scope, { ...FILE, ...counts, notices, isComplete: true }));

    const { isComplete: _, job: _job, ...file } = FILE;
    const known = { ...file, jobKey: 'route', importedBy: 'dana', retractedAt: null };
    expect(await listed()).toEqual([
      { ...known, batch: 'july', startedAt: NOW + 1000, endedAt: null, leftOut: 0, notices: [] },
      { ...known, ...counts, notices, startedAt: NOW, endedAt: NOW + 2000 },
    ]);
  });

  test('show when all of their answers were retracted, until they are imported again', async () => {
    await accepted(importBatchRecord(world.scope, FILE));
    await world.submit({
      idempotencyKey: '1',
      importBatch: 'june',
      respondent: { externalId: 'ana' },
      answers: [{ stepKey: 'plan', effort: 'EASY' }],
    });
    world.foothold.clock.now += 5000;
    await accepted(submissionRetract(world.scope, { importBatch: 'june', reason: 'wrong file' }));
    expect((await listed()).map(({ retractedAt }) => retractedAt)).toEqual([NOW + 5000]);
    await accepted(importBatchRecord(world.scope, { ...FILE, rows: 1, imported: 1 }));
    expect((await listed()).map(({ retractedAt }) => retractedAt)).toEqual([null]);
  });

  test('are listed only for roles that may import that kind of file', async () => {
    const market = { ...FILE, batch: 'market', kind: 'MARKET_BENCHMARKS' };
    await accepted(importBatchRecord(as('PRODUCT'), market));
    await accepted(importBatchRecord(as('INGEST'), FILE));
    const batches = async (scope: Scope) => (await listed(scope)).map(({ batch }) => batch);
    expect(await batches(as('CUSTOMER_SUCCESS'))).toEqual(['june']);
    expect(await batches(as('PRODUCT'))).toEqual(['market']);
    await expect(batches(as('INGEST'))).rejects.toThrow('"IMPORTS_READ"');
    const refused = { ...FILE, batch: 'july' };
    expect(await problemsOf(importBatchRecord(as('PRODUCT'), refused))).toEqual([
      {
        code: 'FORBIDDEN',
        field: ['kind'],
        message: "You don't have permission to import SUBMISSIONS. Choose another kind.",
      },
    ]);
  });

  test('cannot take the name of an import of another kind, and report every wrong field', async () => {
    await accepted(importBatchRecord(world.scope, FILE));
    const { job: _, ...accounts } = { ...FILE, kind: 'ACCOUNTS' };
    const bad = { ...FILE, kind: 'ACCOUNTS', batch: '#', fileName: ' ', rows: -1 };
    const fields = async (input: typeof accounts) =>
      (await problemsOf(importBatchRecord(world.scope, input))).map(({ field }) => field);
    expect(await fields(accounts)).toEqual([['batch']]);
    expect(await fields(bad)).toEqual([['batch'], ['fileName'], ['rows'], ['job']]);
    expect(await fields({ ...accounts, kind: 'OUTCOMES', batch: 'x' })).toEqual([]);
  });

  test('do not put file names into keys, and expire after 400 days', async () => {
    await accepted(importBatchRecord(world.scope, FILE));
    await accepted(importMappingSave(world.scope, { ...MAPPING, kind: 'ACCOUNTS' }));
    const { items } = await dumpOf(world.foothold.config);
    const ours = items.filter(({ type }) => /^Import/.test(String(type)));
    expect(ours.map(({ type, expiresAt }) => [type, expiresAt])).toEqual([
      ['ImportBatch', (NOW + 400 * DAY_MS) / 1000],
      ['ImportMapping', (NOW + 400 * DAY_MS) / 1000],
    ]);
    const keys = ours.map(({ pk, sk, gsi4pk, gsi4sk }) => JSON.stringify([pk, sk, gsi4pk, gsi4sk]));
    expect(keys.join()).not.toMatch(/Ana|june|f1/);

    world.foothold.clock.now += 400 * DAY_MS + 1;
    expect(await listed()).toEqual([]);
    expect(await importMappingGet(world.scope, { fingerprint: 'f1' })).toBeNull();
    // The table still has the expired item, which must not block a new import of that name.
    await accepted(importBatchRecord(world.scope, FILE));
    expect((await listed()).map(({ startedAt }) => startedAt)).toEqual([world.foothold.clock.now]);
  });
});

describe('column mappings', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  const as = (...roles: readonly ActorRole[]): Scope =>
    createScope({ subject: 'dana', roles }, world.foothold.deps.ports);
  const named = async (scope: Scope, input: Parameters<typeof importMappingGet>[1]) =>
    (await importMappingGet(scope, input))?.mapping ?? null;

  test('are found by headers and job, and one for the job is preferred over one for none', async () => {
    const scope = as('CUSTOMER_SUCCESS');
    await accepted(importMappingSave(scope, { ...MAPPING, kind: 'ACCOUNTS', mapping: '{"a":1}' }));
    const ofJob = { ...MAPPING, kind: 'SUBMISSIONS', job: JOB, mapping: '{"b":1}' };
    expect(await named(scope, { fingerprint: 'f1', job: JOB })).toBe('{"a":1}');
    await accepted(importMappingSave(scope, ofJob));
    expect(await named(scope, { fingerprint: 'f1', job: JOB })).toBe('{"b":1}');
    expect(await named(scope, { fingerprint: 'f1' })).toBe('{"a":1}');
    expect(await named(scope, { fingerprint: 'f2', job: JOB })).toBeNull();
    expect(await named(as('PRODUCT'), { fingerprint: 'f1', job: JOB })).toBeNull();
    expect(await named(as('INGEST'), { fingerprint: 'f1', job: JOB })).toBe('{"b":1}');
  });

  test('replace the previous one, are listed newest first, and can be deleted', async () => {
    const scope = as('CUSTOMER_SUCCESS');
    const save = (fingerprint: string, mapping: string) =>
      accepted(importMappingSave(scope, { ...MAPPING, kind: 'CONTACTS', fingerprint, mapping }));
    await save('f1', '{"a":1}');
    await save('f2', '{}');
    world.foothold.clock.now += 1000;
    await save('f1', '{"a":2}');
    const listed = async () => {
      const { edges } = await importMappingsList(scope, {});
      return edges.map(({ node }) => [node.fingerprint, node.mapping, node.savedBy]);
    };
    expect(await listed()).toEqual([
      ['f1', '{"a":2}', 'dana'],
      ['f2', '{}', 'dana'],
    ]);
    const deleted = await problemsOf(importMappingDelete(as('PRODUCT'), { fingerprint: 'f1' }));
    expect(deleted.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', ['fingerprint']],
    ]);
    expect(await accepted(importMappingDelete(scope, { fingerprint: 'f1' }))).toEqual({
      deletedFingerprint: 'f1',
    });
    expect(await listed()).toEqual([['f2', '{}', 'dana']]);
  });

  test.each([
    ['no JSON', '{', 'mapping must be a JSON object.'],
    ['a list', '[]', 'mapping must be a JSON object.'],
    [
      'too large',
      `{"a":"${'x'.repeat(200_000)}"}`,
      'mapping must be at most 200000 bytes; it has 200008.',
    ],
  ])('are rejected if they are %s', async (_, mapping, message) => {
    const input = { ...MAPPING, kind: 'ACCOUNTS', mapping };
    const problems = await problemsOf(importMappingSave(world.scope, input));
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });
});
