import type { AuditPort } from '../../lambdas/app/audit/audit-port.ts';
import { EFFORTS_DAYS } from '../../lambdas/domain/privacy/retention-periods.ts';
import { respondentSubject } from '../../lambdas/app/audit/audit-subject.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { auditStore } from '../../lambdas/store/privacy/audit.ts';
import type { Table } from '../../lambdas/store/engine/table.ts';
import type { WriteOp } from '../../lambdas/store/engine/write-op.ts';
import { allOf, recordAt } from '../support/audit-records.ts';
import {
  givenStoredFoothold,
  type StoredFoothold,
  unreadable,
} from '../support/store/stored-foothold.ts';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');

let foothold: StoredFoothold;
let audit: AuditPort;

beforeAll(async () => {
  foothold = await givenStoredFoothold();
  foothold.clock.now = NOW;
  audit = foothold.deps.ports.audit;
});
afterAll(() => foothold.stop());
afterEach(() => foothold.wipe());

describe('the audit records of a contact', () => {
  test('are listed newest first, without calls that also concerned other contacts', async () => {
    const p = respondentSubject('p');
    const account = { type: 'ACCOUNT', id: 'a' } as const;
    await audit.append(
      recordAt(NOW - DAY_MS * 90, { operation: 'respondentUpsert', subjects: [account, p] }),
    );
    await audit.append(
      recordAt(NOW - 1, { operation: 'respondentExport', subjects: [p, account] }),
    );
    await audit.append(
      recordAt(NOW, { operation: 'submissionsImport', subjects: [p, respondentSubject('q')] }),
    );
    await audit.append(
      recordAt(NOW, { operation: 'respondentErase', subjects: [p], furtherSubjects: 3 }),
    );
    const { records, isComplete } = await audit.about('p');
    expect(records.map(({ operation }) => operation)).toEqual([
      'respondentExport',
      'respondentUpsert',
    ]);
    expect(isComplete).toBe(true);
    expect(await audit.about('q')).toEqual({ records: [], isComplete: true });
  });
});

describe('the cost of audit records', () => {
  test('is two write units for one contact, and at most four for an import of 25 contacts', async () => {
    foothold.consumed.take();
    const units = () => foothold.consumed.take().reduce((sum, call) => sum + call.units, 0);
    await audit.append(recordAt(NOW, { subjects: [respondentSubject('p')] }));
    expect(units()).toBe(2);
    const subjects = Array.from({ length: 25 }, (_, n) => [
      { type: 'SUBMISSION', id: `submission-${n}`.padEnd(22, 'x') } as const,
      { type: 'ACCOUNT', id: `account-${n}`.padEnd(22, 'x') } as const,
      respondentSubject(`${n}`),
    ]).flat();
    await audit.append(recordAt(NOW, { operation: 'submissionsImport', subjects }));
    expect(units()).toBeLessThanOrEqual(4);
  });
});

test('a record is written only if absent, so that an SDK retry neither duplicates nor replaces it', async () => {
  const { keys, table } = foothold.store;
  const puts: WriteOp[] = [];
  const write: Table['write'] = async (op) => {
    puts.push(op);
    return table.write(op);
  };
  const context = {
    table: { ...table, write },
    keys,
    tenant: 'default',
    shards: 1,
    effortsDays: EFFORTS_DAYS,
    now: () => NOW,
    unreadable,
  };
  await auditStore(context).append(recordAt(NOW));
  expect(puts).toMatchObject([{ kind: 'put', condition: { kind: 'absent' } }]);
  const [put] = puts;
  if (put?.kind !== 'put') throw new Error('Nothing was put.');
  expect(await table.write({ ...put, item: { ...put.item, actor: 'mallory' } })).toBe(false);
  expect((await allOf(audit)).found).toMatchObject([{ actor: 'ann' }]);
});

test('the audit port has no method to change or remove a record', () => {
  expect(Object.keys(audit).sort()).toEqual(['about', 'append', 'list']);
});
