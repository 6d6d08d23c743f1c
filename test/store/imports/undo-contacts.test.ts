import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { importBatchRecord } from '../../../lambdas/app/imports/import-batch-record.ts';
import { importUndo } from '../../../lambdas/app/imports/import-undo.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentDrop } from '../../../lambdas/app/people/respondent-drop.ts';
import { respondentMerge } from '../../../lambdas/app/people/respondent-merge.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsImport } from '../../../lambdas/app/people/respondents-import.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { ACME, AgeingFoothold } from '../../support/ageing-foothold.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import type { RespondentInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const FILE = { fileName: 'people.csv', isComplete: true, rows: 1, imported: 1 };

describe('undoing an import of contacts', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(async () => {
    await world.begin();
    for (const batch of ['june', 'july']) await recorded(batch);
  });

  const ports = () => world.foothold.deps.ports;
  const recorded = (batch: string, kind = 'CONTACTS') =>
    accepted(importBatchRecord(world.scope, { ...FILE, batch, kind, unchanged: 0, rejected: 0 }));
  const later = () => (world.foothold.clock.now += 1000);
  const imports = async (importBatch: string | null, ...people: RespondentInput[]) => {
    later();
    const respondents = people.map((respondent) => ({ account: ACME, respondent }));
    const input = { respondents, ...(importBatch !== null && { importBatch }) };
    const { results } = await accepted(respondentsImport(world.scope, input));
    return results.map(({ wasUnchanged }) => wasUnchanged);
  };
  const byHand = (respondent: RespondentInput) => {
    later();
    return accepted(respondentUpsert(world.scope, { account: ACME, respondent }));
  };
  const undo = async (batch = 'june', dryRun = false) => {
    later();
    const { undone, left } = await accepted(importUndo(world.scope, { batch, dryRun }));
    return { undone, left };
  };
  const accountId = () => ports().accounts.idOf('acme');
  /** The stated fields of a contact, or null if there is none. */
  const stated = async (externalId: string) => {
    const [found] = await ports().respondents.lookup([{ accountId: accountId(), externalId }]);
    if (!found || found.version === null) return null;
    const fields = Object.entries(found.respondent.stated);
    return Object.fromEntries(fields.map(([field, { value }]) => [field, value]));
  };

  test('removes contacts that it created, and a dry run counts them', async () => {
    await imports('june', { externalId: 'ana', name: 'Ana' }, { externalId: 'ben' });
    const all = { undone: 2, left: [] };
    expect(await undo('june', true)).toEqual(all);
    expect([await stated('ana'), await stated('ben')]).toEqual([{ name: 'Ana' }, { name: null }]);
    expect(await undo()).toEqual(all);
    expect([await stated('ana'), await stated('ben')]).toEqual([null, null]);
    expect(await undo()).toEqual({ undone: 0, left: [] });
  });

  test('restores what it changed of other contacts and keeps later changes', async () => {
    await imports(null, { externalId: 'ana', name: 'Ana', email: 'ana@acme.test', role: 'BUYER' });
    await imports('june', { externalId: 'ana', name: 'Anna', email: null, role: 'EXECUTOR' });
    await byHand({ externalId: 'ana', role: 'BENEFICIARY' });
    const expected = { undone: 1, left: [{ name: 'Anna', reason: 'CHANGED_SINCE' }] };
    expect(await undo('june', true)).toEqual(expected);
    expect(await undo()).toEqual(expected);
    expect(await stated('ana')).toEqual({
      ...{ name: 'Ana', email: 'ana@acme.test' },
      role: 'BENEFICIARY',
    });
  });

  test('falls back to what answers state if there was no contact record', async () => {
    await world.submit();
    await imports('june', { externalId: 'ana', name: 'Anna' });
    expect(await stated('ana')).toMatchObject({ name: 'Anna' });
    expect(await undo()).toEqual({ undone: 1, left: [] });
    expect(await stated('ana')).toMatchObject({ name: 'Ana', email: 'ana@acme.test' });
    // As if there had never been a contact record.
    const [found] = await ports().respondents.lookup([
      { accountId: accountId(), externalId: 'ana' },
    ]);
    expect(found?.respondent).toMatchObject({ contactStated: {}, isKnown: true });
    expect(found?.respondent.imports).toBeUndefined();
  });

  test('reports and keeps contacts who have answered or received a survey link', async () => {
    await imports(
      'june',
      ...['ana', 'ben', 'cy', 'dee'].map((externalId) => ({ externalId, name: externalId })),
    );
    await world.submit();
    await world.submit({ idempotencyKey: 'second', respondent: { externalId: 'ben' } });
    await accepted(
      surveyLinksCreate(world.scope, {
        job: { key: 'route' },
        respondents: [{ account: ACME, respondentExternalId: 'cy' }],
      }),
    );
    const { undone, left } = await undo();
    expect(undone).toBe(1);
    expect(left.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'Ana', reason: 'IN_USE' },
      { name: 'ben', reason: 'IN_USE' },
      { name: 'cy', reason: 'IN_USE' },
    ]);
    expect(await stated('dee')).toBeNull();
  });

  test('keeps a contact that it created and that was edited later', async () => {
    await imports('june', { externalId: 'ana', name: 'Ana' });
    await byHand({ externalId: 'ana', role: 'BUYER' });
    expect(await undo()).toEqual({ undone: 0, left: [{ name: 'Ana', reason: 'CHANGED_SINCE' }] });
    expect(await stated('ana')).toEqual({ name: 'Ana', role: 'BUYER' });
  });

  test('keeps contacts who were merged or removed later', async () => {
    const people = ['ana', 'ben', 'cy'].map((externalId) => ({ externalId, name: externalId }));
    await imports('june', ...people);
    const named = (externalId: string) => ({ external: { account: ACME, externalId } });
    await accepted(respondentMerge(world.scope, { from: named('ana'), into: named('ben') }));
    await accepted(respondentDrop(world.scope, { respondent: named('cy') }));
    const { undone, left } = await undo();
    expect([undone, left.map(({ reason }) => reason)]).toEqual([
      0,
      ['CHANGED_SINCE', 'CHANGED_SINCE', 'CHANGED_SINCE'],
    ]);
    expect(await stated('ben')).not.toBeNull();
  });

  test('undoes a later import separately, before the earlier one', async () => {
    await imports('june', { externalId: 'ana', name: 'Ana', role: 'BUYER' });
    await imports('july', { externalId: 'ana', name: 'Ana Maria' });
    expect(await undo('june')).toEqual({
      undone: 0,
      left: [{ name: 'Ana Maria', reason: 'CHANGED_SINCE' }],
    });
    expect(await undo('july')).toEqual({ undone: 1, left: [] });
    expect(await stated('ana')).toEqual({ name: 'Ana', role: 'BUYER' });
  });

  test('undoes a contact once if it is in several rows or its file was imported twice', async () => {
    await imports(null, { externalId: 'ben', name: 'Ben' });
    await imports('june', { externalId: 'ana', name: 'A' }, { externalId: 'ben', name: 'B' });
    await imports('june', { externalId: 'ana', name: 'Ana' }, { externalId: 'ben', name: 'Benn' });
    expect(await imports('june', { externalId: 'ana', name: 'Ana' })).toEqual([true]);
    expect(await undo()).toEqual({ undone: 2, left: [] });
    expect([await stated('ana'), await stated('ben')]).toEqual([null, { name: 'Ben' }]);
    expect(await imports('june', { externalId: 'ana', name: 'Ana' })).toEqual([false]);
    expect(await undo()).toEqual({ undone: 1, left: [] });
  });

  test('keeps no earlier name of a contact once they are erased', async () => {
    await imports(null, { externalId: 'ana', name: 'Quillfeather' });
    await imports('june', { externalId: 'ana', name: 'Ana' });
    expect(await world.typesThatHold('Quillfeather')).toEqual(['Respondent']);
    const person = { account: ACME, respondentExternalId: 'ana' };
    await accepted(respondentErase(world.scope, { ...person, mode: 'DROP' }));
    expect(await world.typesThatHold('Quillfeather')).toEqual([]);
    expect(await undo()).toEqual({ undone: 0, left: [] });
  });

  test('allows an import of accounts to be undone afterward', async () => {
    await recorded('accounts', 'ACCOUNTS');
    const account = { externalId: 'new' };
    const accounts = [{ ...account, name: 'New' }];
    await accepted(accountsImport(world.scope, { accounts, importBatch: 'accounts' }));
    const respondents = [{ account, respondent: { externalId: 'kim' } }];
    await accepted(respondentsImport(world.scope, { respondents, importBatch: 'june' }));
    expect((await undo('accounts')).left).toEqual([{ name: 'New', reason: 'HAS_PEOPLE' }]);
    expect(await undo('june')).toEqual({ undone: 1, left: [] });
    expect(await undo('accounts', true)).toEqual({ undone: 1, left: [] });
    expect(await undo('accounts')).toEqual({ undone: 1, left: [] });
  });

  test('is allowed only for roles that may write contacts', async () => {
    const scope = createScope({ subject: 'pat', roles: ['PRODUCT'] }, ports());
    const problems = await problemsOf(importUndo(scope, { batch: 'june' }));
    expect(problems.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
