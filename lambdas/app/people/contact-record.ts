import { importsAfter } from '../../domain/people/contact-import.ts';
import {
  mergeStated,
  type Respondent,
  type StatedFields,
  type StatedName,
  type StatedRegister,
} from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { statementsOf } from './stated-fields.ts';

/** Who states what a contact record says. */
const CONTACT = 'contact';

/**
 * What a record that says nothing leaves behind: the person is a known contact, and every
 * submission, however old, says more of them.
 */
const BARE_AT = 0;
const BARE_RECORD: StatedRegister = { name: { value: null, at: BARE_AT, by: CONTACT } };

/** Whether a contact record comes with an import, and whether the person does. */
interface Origin {
  batch: string | null;
  wasNew: boolean;
}

const BY_HAND: Origin = { batch: null, wasNew: false };

/** A respondent after a contact record that states these fields at `now`. */
export function withContactRecord(
  { imports, ...respondent }: Respondent,
  stated: Partial<StatedFields>,
  now: Instant,
  origin: Origin = BY_HAND,
): Respondent {
  // Later than every record before it, even within one millisecond: the last one written counts.
  const at = Object.values(respondent.contactStated).reduce(
    (latest, statement) => Math.max(latest, statement.at + 1),
    now,
  );
  const statements = { ...BARE_RECORD, ...statementsOf(stated, at, CONTACT) };
  const before = { ...respondent, ...(imports && { imports }) };
  const next = importsAfter(before, fieldsSet(before, stated), origin);
  return {
    ...respondent,
    ...(next && { imports: next }),
    stated: mergeStated(respondent.stated, statements),
    contactStated: mergeStated(respondent.contactStated, statements),
    isKnown: true,
  };
}

/** The fields that a record states, with what a bare one leaves behind. */
export function fieldsSet(
  { contactStated }: Respondent,
  stated: Partial<StatedFields>,
): readonly StatedName[] {
  const fields = Object.keys({ ...stated, ...(!contactStated.name && BARE_RECORD) });
  return fields as StatedName[];
}

/**
 * Whether a contact record has said the same before, and what it said stands. Where a submission
 * says the same since, it does not: that may be retracted, and must then leave no trace.
 */
export function isKnownFromContact(
  { stated, contactStated }: Respondent,
  record: Partial<StatedFields>,
): boolean {
  const fields = Object.keys(record) as (keyof StatedFields)[];
  return (
    Object.keys(contactStated).length > 0 &&
    fields.every((field) => {
      const said = contactStated[field];
      const isSaid = said !== undefined && said.at > BARE_AT && said.value === record[field];
      return isSaid && stated[field]?.by === CONTACT;
    })
  );
}
