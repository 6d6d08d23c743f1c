import { namesOf, type Values } from '../kernel/field.ts';
import type { Instant } from '../kernel/time.ts';
import { type Language, LANGUAGES } from '../surveys/languages.ts';
import type { MailStop } from './mail-stop.ts';
import { PERSON_FIELDS, ROLES } from './person-fields.ts';

export { ROLES };
/** Day-to-day user (EXECUTOR), stakeholder (BENEFICIARY), decision-maker (BUYER), or OTHER. */
export type Role = (typeof ROLES)[number];

/** The roles that are listed in `missingRoles` if they have no current answer. */
export const ROLES_THAT_MATTER = ['EXECUTOR', 'BENEFICIARY', 'BUYER'] as const;

/** What submissions and contact records may state about a person. */
export type StatedFields = Values<typeof PERSON_FIELDS>;

/** One statement of a field: the latest (`at`, then `by`) wins. An omitted field changes nothing. */
interface Statement<T> {
  value: T;
  at: Instant;
  /** The submission's id, or `contact` for a contact record. */
  by: string;
}

export type StatedRegister = { [K in keyof StatedFields]?: Statement<StatedFields[K]> };

export type StatedName = keyof StatedFields;

/**
 * What contact imports changed in a person's record, so that they can be undone. Stored with the person, so
 * that erasing the person also erases this.
 */
export interface ContactImports {
  /** The import that created the person. Null if none did, or if the record was changed by hand since. */
  createdBy: string | null;
  /** For each field, the import that made the current statement in contact records. */
  by: Partial<Record<StatedName, string>>;
  /** What contact records stated about these fields before. No entry if nothing was stated. */
  before: StatedRegister;
}

/** A testimonial request made to a person, kept for the fatigue window. */
interface QuoteRequest {
  candidateId: string;
  at: Instant;
}

/** A person's request to be erased. Their answers are hidden until it is decided. */
export interface Withdrawal {
  at: Instant;
  /** True if the person's efforts may be kept, without their identity and words. */
  keepsEfforts: boolean;
}

/** A person in an account. */
export interface Respondent {
  /** Random, never derived from personal data. */
  id: string;
  accountId: string;
  externalId: string;
  /** The later statement of contact records and submissions that are not retracted. */
  stated: StatedRegister;
  /** What only contact records state. Kept separately, so that a retraction can fall back to it. */
  contactStated: StatedRegister;
  /** What contact imports can still undo. Absent if nothing. */
  imports?: ContactImports;
  /**
   * True if the person counts as a known contact. False once all their submissions are retracted and there
   * never was a contact record.
   */
  isKnown: boolean;
  requests: readonly QuoteRequest[];
  /** Null if the person did not ask to be erased. */
  withdrawal: Withdrawal | null;
  /**
   * When the person stopped being a contact and their answers stopped counting. Null if they are a contact.
   */
  droppedAt: Instant | null;
  /** A stop of survey e-mails, in force or lifted. Absent if there never was one. */
  mailStop?: MailStop;
  /** External ids of people who were merged into this one. They resolve to this person. */
  formerExternalIds: readonly string[];
}

export function isDropped({ droppedAt }: Pick<Respondent, 'droppedAt'>, at: Instant): boolean {
  return droppedAt !== null && droppedAt <= at;
}

export function roleOf(respondent: Respondent): Role | null {
  return respondent.stated.role?.value ?? null;
}

/** The contact's survey language. Null if unknown. */
export function languageOf({ stated }: Pick<Respondent, 'stated'>): Language | null {
  const name = stated.language?.value;
  return LANGUAGES.find((language) => language.toUpperCase() === name) ?? null;
}

export function mayContact(respondent: Respondent): boolean {
  return respondent.stated.mayContact?.value === true;
}

/** Merges two sets of statements, taking the later one per field. Commutative, associative and idempotent. */
export function mergeStated(a: StatedRegister, b: StatedRegister): StatedRegister {
  const merged = namesOf(PERSON_FIELDS).flatMap((field) => {
    const winner = later(a[field], b[field]);
    return winner ? [[field, winner]] : [];
  });
  return Object.fromEntries(merged) as StatedRegister;
}

function later<S extends Statement<unknown>>(a: S | undefined, b: S | undefined): S | undefined {
  return !a || (b && isLater(b, a)) ? b : a;
}

function isLater(a: Statement<unknown>, b: Statement<unknown>): boolean {
  return a.at > b.at || (a.at === b.at && a.by > b.by);
}

/** When a field of the person was last stated. Null if none was. */
export function lastStatedAt({ stated, contactStated }: Respondent): Instant | null {
  const statements = [...Object.values(stated), ...Object.values(contactStated)];
  return statements.length === 0 ? null : Math.max(...statements.map(({ at }) => at));
}
