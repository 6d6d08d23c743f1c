import type { Values } from '../../../lambdas/domain/kernel/field.ts';
import { PERSON_FIELDS, phoneOf } from '../../../lambdas/domain/people/person-fields.ts';
import { ROLES, type Role } from '../../mapping/efforts.ts';
import type { Notices } from '../../notices.ts';
import type { Row } from '../../table/table.ts';
import { surveyLanguage } from '../../values/survey-language.ts';
import { addressIn } from '../../values/ids.ts';
import { isNobody } from '../../values/placeholder.ts';
import type { Cell } from '../cell.ts';
import { readConsent, readName } from '../cell.ts';

/** Where a row says something of a person. */
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

/** What the words of a file mean, by folded cell. */
export interface PersonWords {
  roles: ReadonlyMap<string, Role>;
  consents: ReadonlyMap<string, boolean>;
  /** What a title is that no one gave a role; null: left open. */
  otherTitles: Role | null;
}

/** What a row says of a person: null where a cell is empty, no entry where it says nothing that can be used. */
export type PersonFields = Partial<Values<typeof PERSON_FIELDS>>;

const MAX_NAME = PERSON_FIELDS.name.limit;

/** Reads what a row says of a person. What cannot be used is left out with a notice: the row is kept. */
export function personFields(
  row: Row,
  cells: PersonCells,
  words: PersonWords,
  notices: Notices,
): PersonFields {
  const name = nameOf(row, cells);
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

function nameOf(row: Row, { name, firstName, lastName }: PersonCells): string | null | undefined {
  if (!name && !firstName && !lastName) return undefined;
  const whole = name?.read(row).trim() ?? '';
  if (whole !== '') return isNobody(whole) ? null : whole;
  const parts = [firstName, lastName].flatMap((cell) => cell?.read(row).trim() || []);
  return parts.length === 0 ? null : parts.join(' ');
}

function clipped(name: string, row: Row, notices: Notices): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_NAME) return name;
  notices.add(`A name longer than ${MAX_NAME} characters`, 'shortened', row.line, name);
  return characters.slice(0, MAX_NAME).join('');
}

/** How a cell is read, and what is said of one that cannot be. */
interface Kind<T> {
  /** Null: unreadable. */
  read(text: string): T | null;
  isNothing(text: string): boolean;
  /** The column where it has no name. */
  unnamed: string;
  fault: string;
}

const isBlank = (text: string) => text === '';
const EMAIL: Kind<string> = {
  read: addressIn,
  isNothing: (text) => isBlank(text) || isNobody(text),
  unnamed: 'The e-mail address',
  fault: 'is no e-mail address',
};
const PHONE: Kind<string> = {
  read: phoneOf,
  isNothing: isBlank,
  unnamed: 'The phone number',
  fault: 'is no phone number',
};
const LANGUAGE = {
  read: surveyLanguage,
  isNothing: isBlank,
  unnamed: 'The language',
  fault: 'names no language of surveys',
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
  notices.add(`${cell.column ?? unnamed} ${fault}`, 'left out', row.line, text);
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
  const then = otherTitles === null ? 'the role is left open' : `taken for ${otherTitles}`;
  const what = `No role is known for a title in ${cell.column ?? 'the file'}`;
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
  const what = `${cell.column ?? 'The consent'} says neither yes nor no`;
  notices.add(what, 'counts as no consent', row.line, cell.read(row));
  return undefined;
}
