import { complaint } from '../../complaints/complaint.ts';
import type { Values } from '../../../lambdas/domain/kernel/field.ts';
import { PERSON_FIELDS, phoneOf } from '../../../lambdas/domain/people/person-fields.ts';
import { ROLES, type Role } from '../../mapping/efforts.ts';
import { LEFT_OUT, SHORTENED, type Notices } from '../../notices.ts';
import type { Row } from '../../table/table.ts';
import { surveyLanguage } from '../../values/survey-language.ts';
import { addressIn } from '../../values/ids.ts';
import { isNobody } from '../../values/placeholder.ts';
import { type Cell, nameOf, readConsent, readName } from '../cell.ts';

/** The cells of a row that describe a person. */
export interface PersonCells {
  name?: Cell | null | undefined;
  firstName?: Cell | null | undefined;
  lastName?: Cell | null | undefined;
  email?: Cell | null | undefined;
  phone?: Cell | null | undefined;
  language?: Cell | null | undefined;
  role?: Cell | null | undefined;
  mayContact?: Cell | null | undefined;
}

/** Meanings of the values in a file, by folded cell. */
export interface PersonWords {
  roles: ReadonlyMap<string, Role>;
  consents: ReadonlyMap<string, boolean>;
  /** Role of titles that are not in `roles`. Null to leave it unset. */
  otherTitles: Role | null;
}

/** A person's fields in a row. Null if the cell is empty, undefined if it has no usable value. */
export type PersonFields = Partial<Values<typeof PERSON_FIELDS>>;

const MAX_NAME = PERSON_FIELDS.name.limit;
const NAME_TOO_LONG = complaint('nameTooLong', { limit: MAX_NAME });

/** Reads a person's fields from a row. Unusable values are left out with a notice, and the row is kept. */
export function personFields(
  row: Row,
  cells: PersonCells,
  words: PersonWords,
  notices: Notices,
): PersonFields {
  const name = nameIn(row, cells);
  const email = usable(cells.email, EMAIL, row, notices);
  const phone = usable(cells.phone, PHONE, row, notices);
  const language = usable(cells.language, LANGUAGE, row, notices);
  const role = cells.role ? roleOf(cells.role, row, words, notices) : undefined;
  const mayContact = cells.mayContact
    ? consentOf(cells.mayContact, row, words, notices)
    : undefined;
  return {
    ...(name !== undefined && { name: name && clipped(name, row, notices) }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(language !== undefined && { language }),
    ...(role !== undefined && { role }),
    ...(mayContact !== undefined && { mayContact }),
  };
}

function nameIn(row: Row, { name, firstName, lastName }: PersonCells): string | null | undefined {
  if (!name && !firstName && !lastName) return undefined;
  const whole = name?.read(row).trim() ?? '';
  if (whole !== '') return isNobody(whole) ? null : whole;
  const parts = [firstName, lastName].flatMap((cell) => cell?.read(row).trim() || []);
  return parts.length === 0 ? null : parts.join(' ');
}

function clipped(name: string, row: Row, notices: Notices): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_NAME) return name;
  notices.add(NAME_TOO_LONG, SHORTENED, row.line, name);
  return characters.slice(0, MAX_NAME).join('');
}

/** How to read a cell, and the message if that fails. */
interface Kind<T> {
  /** Null if the text cannot be read. */
  read(text: string): T | null;
  isNothing(text: string): boolean;
  /** Its name in messages if it does not come from a column. */
  unnamed: 'theAddress' | 'thePhone' | 'theLanguage';
  fault: 'noAddress' | 'noPhone' | 'noLanguage';
}

const isBlank = (text: string) => text === '';
const EMAIL: Kind<string> = {
  read: addressIn,
  isNothing: (text) => isBlank(text) || isNobody(text),
  unnamed: 'theAddress',
  fault: 'noAddress',
};
const PHONE: Kind<string> = {
  read: phoneOf,
  isNothing: isBlank,
  unnamed: 'thePhone',
  fault: 'noPhone',
};
const LANGUAGE: Kind<NonNullable<PersonFields['language']>> = {
  read: surveyLanguage,
  isNothing: isBlank,
  unnamed: 'theLanguage',
  fault: 'noLanguage',
};

function usable<T>(
  cell: Cell | null | undefined,
  { read, isNothing, unnamed, fault }: Kind<T>,
  row: Row,
  notices: Notices,
): T | null | undefined {
  if (!cell) return undefined;
  const text = cell.read(row).trim();
  if (isNothing(text)) return null;
  const value = read(text);
  if (value !== null) return value;
  const column = nameOf(cell, unnamed);
  notices.add(complaint(fault, { column }), LEFT_OUT, row.line, text);
  return undefined;
}

function roleOf(
  cell: Cell,
  row: Row,
  { roles, otherTitles }: PersonWords,
  notices: Notices,
): Role | null | undefined {
  const role = readName(cell, row, ROLES, roles);
  if (role !== undefined) return role;
  const then =
    otherTitles === null
      ? complaint('roleLeftOpen')
      : complaint('takenForRole', { role: otherTitles });
  const what = complaint('noRole', { column: nameOf(cell, 'theFile') });
  notices.add(what, then, row.line, cell.read(row));
  return otherTitles ?? undefined;
}

function consentOf(
  cell: Cell,
  row: Row,
  { consents }: PersonWords,
  notices: Notices,
): boolean | null | undefined {
  const said = readConsent(cell, row, consents);
  if (said !== undefined) return said;
  const what = complaint('neitherYesNorNo', { column: nameOf(cell, 'theConsent') });
  notices.add(what, complaint('noConsent'), row.line, cell.read(row));
  return undefined;
}
