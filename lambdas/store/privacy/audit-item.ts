import * as z from 'zod/mini';
import { AUDIT_OUTCOMES, type AuditRecord } from '../../app/audit/audit-record.ts';
import {
  AUDIT_SUBJECT_TYPES,
  type AuditSubject,
  type AuditSubjectType,
} from '../../app/audit/audit-subject.ts';
import { AUDIT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { decode, json } from '../engine/decode.ts';
import { chronological } from '../engine/keys/key-parts.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const AUDIT_MS = AUDIT_DAYS * DAY_MS;

/**
 * Attributes that most records lack are omitted, so that most records take half a kilobyte, one write unit.
 */
const auditItem = z.lazy(() =>
  z.object({
    type: z.literal('Audit'),
    at: z.number(),
    actor: z.string(),
    roles: json(z.array(z.string())),
    operation: z.string(),
    /** [type, id, id …][]. */
    subjects: json(z.array(z.tuple([z.enum(AUDIT_SUBJECT_TYPES)], z.string()))),
    furtherSubjects: z._default(z.number(), 0),
    isDryRun: z._default(z.boolean(), false),
    purpose: z._default(z.nullable(z.string()), null),
    outcome: z.enum(AUDIT_OUTCOMES),
    codes: z._default(json(z.array(z.string())), []),
    requestId: z.string(),
  }),
);

/** The place of a record. `id` distinguishes records of the same millisecond. */
export interface AuditPlace {
  shard: number;
  id: string;
}

export function toAuditItem(keys: Keys, record: AuditRecord, { shard, id }: AuditPlace): Item {
  const { at, actor, operation, outcome, requestId, furtherSubjects, isDryRun, purpose } = record;
  const person = onlyPerson(record);
  return {
    ...keys.audit(at, shard, id),
    ...(person !== null && {
      gsi3pk: keys.lists.auditOfPerson(person),
      gsi3sk: `${chronological(at)}#${id}`,
    }),
    type: 'Audit',
    version: 1,
    at,
    actor,
    roles: JSON.stringify(record.roles),
    operation,
    subjects: JSON.stringify(grouped(record.subjects)),
    ...(furtherSubjects > 0 && { furtherSubjects }),
    ...(isDryRun && { isDryRun }),
    ...(purpose !== null && { purpose }),
    outcome,
    ...(record.codes.length > 0 && { codes: JSON.stringify(record.codes) }),
    requestId,
    expiresAt: Math.ceil((at + AUDIT_MS) / 1000),
  };
}

export function fromAuditItem(item: Item): AuditRecord {
  const { type: _, subjects, ...rest } = decode(auditItem, item);
  return {
    ...rest,
    subjects: subjects.flatMap(([type, ...ids]) => ids.map((id) => ({ type, id }))),
  };
}

/** Earlier records have expired, though DynamoDB may delete them days later. */
export function keptSince(now: Instant): Instant {
  return now - AUDIT_MS;
}

/** The alias of the person that a call touched. Null if it touched none or several. */
function onlyPerson({ subjects, furtherSubjects }: AuditRecord): string | null {
  const [person, ...others] = subjects.filter(({ type }) => type === 'RESPONDENT');
  return person && others.length === 0 && furtherSubjects === 0 ? person.id : null;
}

function grouped(subjects: readonly AuditSubject[]): (readonly [AuditSubjectType, ...string[]])[] {
  return AUDIT_SUBJECT_TYPES.flatMap((type) => {
    const ids = subjects.filter((subject) => subject.type === type).map(({ id }) => id);
    return ids.length === 0 ? [] : [[type, ...ids] as const];
  });
}
