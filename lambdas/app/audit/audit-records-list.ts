import { authorize } from '../../platform/authz/authorize.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkInstant } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import type { AuditCriteria } from './audit-port.ts';
import { AUDIT_OUTCOMES, type AuditRecord } from './audit-record.ts';
import { subjectOfNode, type AuditSubject } from './audit-subject.ts';
import type { AuditFilter, AuditRecordsArguments } from '../kernel/generated/inputs.ts';

/** Lists audit records, newest first. */
export async function auditRecordsList(
  scope: Scope,
  input: AuditRecordsArguments,
): Promise<Page<AuditRecord>> {
  authorize(scope.actor, 'AUDIT_READ');
  const criteria = parseFilter(input.filter ?? {});
  return readPage(scope, { field: 'auditRecords', arguments: { ...criteria } }, input, (request) =>
    scope.ports.audit.list({ ...request, criteria }),
  );
}

function parseFilter(filter: AuditFilter): AuditCriteria {
  const problems = new Problems(['filter']);
  const criteria = {
    from: instant(problems, 'from', filter.from),
    to: instant(problems, 'to', filter.to),
    operation: filter.operation ?? null,
    actor: filter.actor ?? null,
    outcome:
      filter.outcome == null
        ? null
        : (checkMember(problems, 'outcome', filter.outcome, AUDIT_OUTCOMES) ?? null),
    isDryRun: filter.isDryRun ?? null,
    subject: filter.touched == null ? null : touched(filter.touched),
  };
  problems.throwFirst();
  return criteria;
}

function instant(problems: Problems, field: string, text: Optional<string>): Instant | null {
  return text == null ? null : (checkInstant(problems, field, text) ?? null);
}

function touched(id: string): AuditSubject {
  const subject = subjectOfNode(id);
  if (subject) return subject;
  throw new BadInput(
    ['filter', 'touched'],
    'filter.touched must be the id of a job, account, person, submission, survey link or testimonial.',
  );
}
