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

/** `by` value of statements from a contact record. */
const CONTACT = 'contact';

/**
 * Statement that an empty record leaves: it makes the person a known contact, and any submission, however
 * old, overrides it.
 */
const BARE_AT = 0;
const BARE_RECORD: StatedRegister = { name: { value: null, at: BARE_AT, by: CONTACT } };

/** The import of a contact record, if any, and whether the record created the contact. */
interface Origin {
  batch: string | null;
  wasNew: boolean;
}

const BY_HAND: Origin = { batch: null, wasNew: false };

/** Returns the respondent after a contact record that states these fields at `now`. */
export function withContactRecord(
  { imports, ...respondent }: Respondent,
  stated: Partial<StatedFields>,
  now: Instant,
  origin: Origin = BY_HAND,
): Respondent {
  // Later than every earlier record, even within one millisecond, so that the last write wins.
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

/** The fields that a record sets, including the one an empty record leaves. */
export function fieldsSet(
  { contactStated }: Respondent,
  stated: Partial<StatedFields>,
): readonly StatedName[] {
  const fields = Object.keys({ ...stated, ...(!contactStated.name && BARE_RECORD) });
  return fields as StatedName[];
}

/**
 * True if an earlier contact record stated the same values and still determines them. Not if a submission has
 * restated one since: once that is retracted, its statement must leave no trace.
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
