import fc from 'fast-check';
import { EFFORTS_DAYS } from '../../../lambdas/domain/privacy/retention-periods.ts';
import type { AuditCriteria, AuditPort } from '../../../lambdas/app/audit/audit-port.ts';
import { AUDIT_OUTCOMES, type AuditRecord } from '../../../lambdas/app/audit/audit-record.ts';
import { respondentSubject } from '../../../lambdas/app/audit/audit-subject.ts';
import { DAY_MS, type Instant } from '../../../lambdas/domain/kernel/time.ts';
import { toAuditItem } from '../../../lambdas/store/privacy/audit-item.ts';
import { auditStore } from '../../../lambdas/store/privacy/audit.ts';
import { allOf, NO_CRITERIA, recordAt } from '../../support/audit-records.ts';
import {
  givenStoredFoothold,
  type StoredFoothold,
  unreadable,
} from '../../support/store/stored-foothold.ts';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');
/** Partitions per month that records are spread over. */
const SHARDS = 2;

let foothold: StoredFoothold;
let clock: Instant;

beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(() => {
  clock = NOW;
});
afterEach(() => foothold.wipe());

function givenAudit(): AuditPort {
  const { keys, table } = foothold.store;
  return auditStore({
    table,
    keys,
    tenant: 'default',
    shards: SHARDS,
    effortsDays: EFFORTS_DAYS,
    now: () => clock,
    unreadable,
  });
}

const timesOf = (records: readonly AuditRecord[]) => records.map(({ at }) => at);

describe('the audit', () => {
  test('returns a record as it was written', async () => {
    const audit = givenAudit();
    const record = recordAt(NOW, {
      roles: ['CUSTOMER_SUCCESS', 'A_ROLE_THAT_IS_NO_MORE'],
      operation: 'submissionsImport',
      subjects: [
        { type: 'JOB', id: 'j' },
        { type: 'ACCOUNT', id: 'a' },
        respondentSubject('p'),
        respondentSubject('q'),
      ],
      furtherSubjects: 7,
      isDryRun: true,
      purpose: 'case-1',
      codes: ['INVALID', 'NOT_FOUND'],
    });
    await audit.append(record);
    expect((await allOf(audit)).found).toEqual([record]);
  });

  test('pages through months, newest first, with each record once', async () => {
    const audit = givenAudit();
    const times = Array.from({ length: 60 }, (_, n) => NOW - n * 6 * DAY_MS);
    await Promise.all(times.map((at) => audit.append(recordAt(at))));
    for (const limit of [1, 7, 60, 100]) {
      const { found, pages } = await allOf(audit, {}, limit);
      expect(timesOf(found)).toEqual(times);
      expect(pages).toBe(Math.ceil(60 / limit));
    }
  });

  test('keeps records of the same millisecond apart', async () => {
    const audit = givenAudit();
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => audit.append(recordAt(NOW, { requestId: `r-${n}` }))),
    );
    const { found } = await allOf(audit, {}, 4);
    expect(new Set(found.map(({ requestId }) => requestId)).size).toBe(30);
  });

  test('filters by a time span that includes its start but not its end', async () => {
    const audit = givenAudit();
    const times = [0, 1, 2, 40, 41].map((days) => NOW - days * DAY_MS);
    await Promise.all(times.map((at) => audit.append(recordAt(at))));
    const span = { from: NOW - 40 * DAY_MS, to: NOW - DAY_MS };
    expect(timesOf((await allOf(audit, span)).found)).toEqual([
      NOW - 2 * DAY_MS,
      NOW - 40 * DAY_MS,
    ]);
    expect((await allOf(audit, { from: span.to, to: span.from })).found).toEqual([]);
    expect((await allOf(audit, { from: NOW + DAY_MS })).found).toEqual([]);
  });

  test('hides records older than 400 days even if the table still has them', async () => {
    const audit = givenAudit();
    await audit.append(recordAt(NOW - 400 * DAY_MS, { subjects: [respondentSubject('p')] }));
    await audit.append(recordAt(NOW - 399 * DAY_MS, { subjects: [respondentSubject('p')] }));
    expect((await allOf(audit)).found).toHaveLength(2);
    expect((await audit.about('p')).records).toHaveLength(2);
    const { resumeAfter } = await audit.list({ limit: 1, after: null, criteria: NO_CRITERIA });
    clock += 1;
    expect(timesOf((await allOf(audit)).found)).toEqual([NOW - 399 * DAY_MS]);
    expect(timesOf((await audit.about('p')).records)).toEqual([NOW - 399 * DAY_MS]);
    clock += 10 * DAY_MS;
    expect(await audit.list({ limit: 1, after: resumeAfter, criteria: NO_CRITERIA })).toEqual({
      entries: [],
      resumeAfter: null,
    });
  });

  test('lets the table delete a record after 400 days', () => {
    const item = toAuditItem(foothold.store.keys, recordAt(NOW), { shard: 0, id: 'x' });
    expect(item['expiresAt']).toBe((NOW + 400 * DAY_MS) / 1000);
  });

  test('can be filtered by any of its criteria', async () => {
    const audit = givenAudit();
    const one = recordAt(NOW, { subjects: [respondentSubject('p'), { type: 'JOB', id: 'j' }] });
    const other = recordAt(NOW - 1, { actor: 'bob', operation: 'jobUpsert', outcome: 'REFUSED' });
    await audit.append(one);
    await audit.append(other);
    const found = async (given: Partial<AuditCriteria>) => (await allOf(audit, given)).found;
    expect(await found({ actor: 'bob' })).toEqual([other]);
    expect(await found({ operation: 'accountUpsert' })).toMatchObject([{ actor: 'ann' }]);
    expect(await found({ outcome: 'REFUSED' })).toEqual([other]);
    expect(await found({ subject: respondentSubject('p') })).toMatchObject([{ actor: 'ann' }]);
    expect(await found({ subject: { type: 'ACCOUNT', id: 'j' } })).toEqual([]);
    expect(await found({ actor: 'bob', operation: 'accountUpsert' })).toEqual([]);
  });

  test('examines at most 1,000 records per page over all months, and can be resumed', async () => {
    const audit = givenAudit();
    const wanted = new Set([3, 850, 1050]);
    const { keys, table } = foothold.store;
    const items = Array.from({ length: 1100 }, (_, n) => {
      const actor = wanted.has(n) ? 'ann' : 'bob';
      const record = recordAt(NOW - n * (DAY_MS / 10), { actor, requestId: `r-${n}` });
      return toAuditItem(keys, record, { shard: n % SHARDS, id: `${n}` });
    });
    await table.writeBatch(items, []);
    const criteria = { ...NO_CRITERIA, actor: 'ann' };
    const first = await audit.list({ limit: 50, after: null, criteria });
    expect(first.entries.map(({ value }) => value.requestId)).toEqual(['r-3', 'r-850']);
    const after = first.resumeAfter;
    expect(after).not.toBeNull();
    const second = await audit.list({ limit: 50, after, criteria });
    expect(second.entries.map(({ value }) => value.requestId)).toEqual(['r-1050']);
    expect(second.resumeAfter).toBeNull();
  });

  test('separates dry runs from completed operations', async () => {
    const audit = givenAudit();
    await audit.append(recordAt(NOW, { requestId: 'done' }));
    await audit.append(recordAt(NOW - 1, { requestId: 'dry', isDryRun: true }));
    const foundBy = async (isDryRun: boolean | null) =>
      (await allOf(audit, { isDryRun })).found.map(({ requestId }) => requestId);
    expect(await foundBy(null)).toEqual(['done', 'dry']);
    expect(await foundBy(false)).toEqual(['done']);
    expect(await foundBy(true)).toEqual(['dry']);
  });

  test('lists every record written, for any page size and time span', async () => {
    const audit = givenAudit();
    const times = fc.integer({ min: NOW - 398 * DAY_MS, max: NOW });
    const written: AuditRecord[] = [];
    const step = fc.record({
      at: times,
      outcome: fc.constantFrom(...AUDIT_OUTCOMES),
      limit: fc.integer({ min: 1, max: 9 }),
      from: fc.option(times),
      to: fc.option(times),
    });
    await fc.assert(
      fc.asyncProperty(step, async ({ at, outcome, limit, from, to }) => {
        const record = recordAt(at, { outcome });
        await audit.append(record);
        written.push(record);
        const { found } = await allOf(audit, { from, to, outcome }, limit);
        const expected = written
          .filter((each) => each.outcome === outcome)
          .filter((each) => (from === null || each.at >= from) && (to === null || each.at < to));
        expect(timesOf(found)).toEqual(timesOf(expected).sort((a, b) => b - a));
      }),
      { numRuns: 25 },
    );
  });
});
