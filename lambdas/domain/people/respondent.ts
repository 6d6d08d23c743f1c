import { namesOf, type Values } from '../kernel/field.ts';
import type { Instant } from '../kernel/time.ts';
import { type Language, LANGUAGES } from '../surveys/languages.ts';
import type { MailStop } from './mail-stop.ts';
import { PERSON_FIELDS, ROLES } from './person-fields.ts';

export { ROLES };
/** Executes the job, benefits from it, or decides on the purchase. */
export type Role = (typeof ROLES)[number];

/** The three kinds of person that matter; their absence is shown as `missingRoles`. */
export const ROLES_THAT_MATTER = ['EXECUTOR', 'BENEFICIARY', 'BUYER'] as const;

/** What submissions and contact records may state about a person. */
export type StatedFields = Values<typeof PERSON_FIELDS>;

/** One statement of a field: the latest (`at`, then `by`) wins; saying nothing changes nothing. */
interface Statement<T> {
  value: T;
  at: Instant;
  /** The submission's id, or `contact` for a contact record. */
  by: string;
}

export type StatedRegister = { [K in keyof StatedFields]?: Statement<StatedFields[K]> };

export type StatedName = keyof StatedFields;

/**
 * What imports of contacts have changed of a person's record, so that it can be put back: kept with the
 * person, whose erasure takes it along.
 */
export interface ContactImports {
  /** The import that the person came with; null: none, or the record was changed by hand since. */
  createdBy: string | null;
  /** By field, the import that stated what contact records now state. */
  by: Partial<Record<StatedName, string>>;
  /** What contact records stated of these fields before; no entry: nothing. */
  before: StatedRegister;
}

/** A request that was made to a person, kept for the fatigue window. */
interface QuoteRequest {
  candidateId: string;
  at: Instant;
}

/** That someone asked to be erased: until that is decided, what they said is hidden. */
export interface Withdrawal {
  at: Instant;
  /** Whether how hard they found what may stay, without who they are and their words. */
  keepsEfforts: boolean;
}

/** A person in an account. */
export interface Respondent {
  /** Random: never derived from who the person is. */
  id: string;
  accountId: string;
  externalId: string;
  /** The later of what contact records and submissions that are not retracted state. */
  stated: StatedRegister;
  /** What contact records alone state: kept apart, so that a retraction can fall back on it. */
  contactStated: StatedRegister;
  /** What imports of contacts can still put back; none: nothing. */
  imports?: ContactImports;
  /**
   * Whether the person counts as a known contact: false once every submission that told of them is
   * retracted and there never was a contact record.
   */
  isKnown: boolean;
  requests: readonly QuoteRequest[];
  /** Null: they did not ask to be erased. */
  withdrawal: Withdrawal | null;
  /** Since when they are no longer a contact, and their answers no longer count; null while they are. */
  droppedAt: Instant | null;
  /** That they are sent no surveys by e-mail, or that this was undone; absent: neither. */
  mailStop?: MailStop;
  /** External ids of people who were merged into this one: they lead here. */
  formerExternalIds: readonly string[];
}

/** Whether someone is no longer a contact at an instant. */
export function isDropped({ droppedAt }: Pick<Respondent, 'droppedAt'>, at: Instant): boolean {
  return droppedAt !== null && droppedAt <= at;
}

export function roleOf(respondent: Respondent): Role | null {
  return respondent.stated.role?.value ?? null;
}

/** The language that a contact is asked in; null: not known. */
export function languageOf({ stated }: Pick<Respondent, 'stated'>): Language | null {
  const name = stated.language?.value;
  return LANGUAGES.find((language) => language.toUpperCase() === name) ?? null;
}

export function mayContact(respondent: Respondent): boolean {
  return respondent.stated.mayContact?.value === true;
}

/** Takes the later of two statements of each field. Commutative, associative and idempotent. */
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

/** When something was last stated of a respondent; null if nothing was. */
export function lastStatedAt({ stated, contactStated }: Respondent): Instant | null {
  const statements = [...Object.values(stated), ...Object.values(contactStated)];
  return statements.length === 0 ? null : Math.max(...statements.map(({ at }) => at));
}
