import type { AuditCriteria, AuditPort } from '../../../lambdas/app/audit/audit-port.ts';
import type { AuditRecord } from '../../../lambdas/app/audit/audit-record.ts';
import { respondentAlias } from '../../../lambdas/app/audit/audit-subject.ts';
import type { Memory } from './memory.ts';
import { descending, sliceOf } from './slice-of.ts';

/** The audit in memory: it keeps everything for good. */
export function auditPort({ audit }: Memory): AuditPort {
  return {
    append: async (record) => {
      audit.push(structuredClone(record));
    },
    list: async ({ criteria, ...request }) => {
      const numbered = audit.map((record, number) => ({ record, number }));
      const wanted = numbered.filter(({ record }) => meets(criteria, record));
      const slice = sliceOf(wanted, ({ number }) => descending(number), request);
      return {
        ...slice,
        entries: slice.entries.map(({ value, position }) => ({ value: value.record, position })),
      };
    },
    about: async (respondentId) => {
      const alias = respondentAlias(respondentId);
      const records = audit.filter(({ subjects }) => {
        const people = subjects.filter(({ type }) => type === 'RESPONDENT');
        return people.length === 1 && people[0]?.id === alias;
      });
      return { records: records.reverse(), isComplete: true };
    },
  };
}

function meets(criteria: AuditCriteria, record: AuditRecord): boolean {
  const { from, to, operation, actor, outcome, subject } = criteria;
  return (
    (from === null || record.at >= from) &&
    (to === null || record.at < to) &&
    (operation === null || record.operation === operation) &&
    (actor === null || record.actor === actor) &&
    (outcome === null || record.outcome === outcome) &&
    (subject === null ||
      record.subjects.some(({ type, id }) => type === subject.type && id === subject.id))
  );
}
