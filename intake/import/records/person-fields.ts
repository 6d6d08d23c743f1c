import type { Values } from '../../../lambdas/domain/kernel/field.ts';
import { PERSON_FIELDS, phoneOf } from '../../../lambdas/domain/people/person-fields.ts';
import { ROLES, type Role } from '../../mapping/efforts.ts';
import type { Notices } from '../../notices.ts';
import type { Row } from '../../table/table.ts';
import { type SurveyLanguage, surveyLanguage } from '../../values/survey-language.ts';
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
  const email = cells.email ? emailOf(cells.email, row, notices) : undefined;
  const phone = cells.phone ? phoneIn(cells.phone, row, notices) : undefined;
  const language = cells.language ? languageIn(cells.language, row, notices) : undefined;
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

function emailOf(cell: Cell, row: Row, notices: Notices): string | null | undefined {
  const text = cell.read(row).trim();
  if (text === '' || isNobody(text)) return null;
  const address = addressIn(text);
  if (address !== null) return address;
  notices.add(
    `${cell.column ?? 'The e-mail address'} is no e-mail address`,
    'left out',
    row.line,
    text,
  );
  return undefined;
}

function phoneIn(cell: Cell, row: Row, notices: Notices): string | null | undefined {
  const text = cell.read(row).trim();
  if (text === '') return null;
  const phone = phoneOf(text);
  if (phone !== null) return phone;
  notices.add(
    `${cell.column ?? 'The phone number'} is no phone number`,
    'left out',
    row.line,
    text,
  );
  return undefined;
}

function languageIn(cell: Cell, row: Row, notices: Notices): SurveyLanguage | null | undefined {
  const text = cell.read(row).trim();
  if (text === '') return null;
  const language = surveyLanguage(text);
  if (language !== null) return language;
  const what = `${cell.column ?? 'The language'} names no language of surveys`;
  notices.add(what, 'left out', row.line, text);
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
