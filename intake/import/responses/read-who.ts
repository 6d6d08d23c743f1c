import { complaint } from '../../complaints/complaint.ts';
import { FileFailure } from '../../complaints/file-failure.ts';
import { readInstant } from '../../mapping/instant-cell.ts';
import type { AccountSource, Mapping } from '../../mapping/mapping-schema.ts';
import { foldedLookup } from '../../mapping/scale.ts';
import { LEFT_OUT, type Notices } from '../../notices.ts';
import { fold } from '../../table/fold.ts';
import type { Header } from '../../table/layout/header.ts';
import type { Row } from '../../table/table.ts';
import { addressIn, idProblem } from '../../values/ids.ts';
import { isNobody, isPlaceholder } from '../../values/placeholder.ts';
import { companyDomain } from '../records/account-names.ts';
import { type Cell, cellOf, columnCell, optionalCell, requiredId, requiredText } from '../cell.ts';
import { NothingToSend, RejectedCell } from '../parsed.ts';
import {
  personFields,
  type PersonCells,
  type PersonFields,
  type PersonWords,
} from '../records/person-fields.ts';
import type { RespondentInput, Who } from './submission.ts';

/** The cells that identify the account, the person and the date of a row's answers. */
export interface WhoCells {
  account: Cell;
  respondent: Cell | null;
  submittedAt: Cell;
  people: PersonCells;
  /**
   * Throws a RejectedCell if a required value is missing, or NothingToSend for a partial or test response.
   */
  readWho(row: Row): Who;
}

/**
 * Resolves the mapping of the account, the person and the date. `notices` collects what is left out while
 * rows are read.
 */
export function readerOfWho(mapping: Mapping, header: Header, notices: Notices): WhoCells {
  const people = {
    name: optionalCell('name', mapping.name, header),
    firstName: optionalCell('firstName', mapping.firstName, header),
    lastName: optionalCell('lastName', mapping.lastName, header),
    email: optionalCell('email', mapping.email, header),
    role: optionalCell('role', mapping.role, header),
    mayContact: optionalCell('mayContact', mapping.mayContact, header),
  };
  const who = {
    account: accountCell(mapping.account, header),
    respondent: optionalCell('respondent', mapping.respondent, header),
    submittedAt: cellOf('submittedAt', mapping.submittedAt, header),
  };
  checkFixedInstant(mapping);
  const words = wordsOfPeople(mapping);
  const ids = foldedLookup('accountIds', mapping.accountIds ?? {});
  const requireCounted = countedRows(mapping, header, notices);
  return {
    ...who,
    people,
    readWho: (row) => {
      requireCounted(row);
      return {
        account: accountOf(who.account, row, ids),
        respondent: who.respondent && personOf(who.respondent, row),
        submittedAt: instantOf(who.submittedAt, row, mapping, notices),
        stated: stated(personFields(row, people, words, notices)),
      };
    },
  };
}

function wordsOfPeople(mapping: Mapping): PersonWords {
  return {
    roles: foldedLookup('roles', mapping.roles ?? {}),
    consents: foldedLookup('consents', mapping.consents ?? {}),
    otherTitles: mapping.otherRoles ?? null,
  };
}

/** The cell with the account, or with an e-mail address whose domain identifies it. */
function accountCell(source: AccountSource, header: Header): Cell {
  if (!('domainOf' in source)) return cellOf('account', source, header);
  const { column, read } = columnCell('account', source.domainOf, header);
  return { column, read: (row) => companyDomain(read(row)) ?? '' };
}

function accountOf(cell: Cell, row: Row, ids: ReadonlyMap<string, string | null>): string {
  const account = requiredId(cell, row, 'emptyAnswerAccount');
  if (!isPlaceholder(account)) return ids.get(fold(account)) ?? account;
  throw new RejectedCell(cell.column, complaint('noAnswerAccount', { cell: account }));
}

/** The id of the respondent. Null if the answer is anonymous. An e-mail address is lowercased. */
function personOf(cell: Cell, row: Row): string | null {
  const text = cell.read(row).trim();
  if (text === '' || isNobody(text)) return null;
  const problem = idProblem(text);
  if (problem !== null) throw new RejectedCell(cell.column, problem);
  return addressIn(text)?.toLowerCase() ?? text;
}

const TEST = complaint('testResponse');
const UNFINISHED = complaint('unfinishedResponse');
const AS_UTC = complaint('readAsUtc');

/** Throws NothingToSend for rows that are partial responses or tests of the survey. */
function countedRows(mapping: Mapping, header: Header, notices: Notices): (row: Row) => void {
  const { only, except } = mapping;
  const isFinished = only && saying('only', only, header);
  const isTest = except && saying('except', except, header);
  return (row) => {
    if (isTest?.(row)) notices.add(TEST, LEFT_OUT, row.line);
    else if (isFinished?.(row) === false) notices.add(UNFINISHED, LEFT_OUT, row.line);
    else return;
    throw new NothingToSend();
  };
}

/** Whether a column has one of the given values or, if none are given, whether it is filled. */
function saying(
  place: string,
  { column, is }: NonNullable<Mapping['only']>,
  header: Header,
): (row: Row) => boolean {
  const cell = columnCell(place, column, header);
  const wanted = is && new Set(is.map(fold));
  return (row) => {
    const text = cell.read(row);
    return wanted ? wanted.has(fold(text)) : text !== '';
  };
}

function checkFixedInstant({ submittedAt, dateFormat }: Mapping): void {
  if (!('fixed' in submittedAt)) return;
  const read = readInstant(submittedAt.fixed, dateFormat);
  if (!read.ok) throw new FileFailure(complaint('fixedInstant', { problem: read.problem }));
}

function instantOf(cell: Cell, row: Row, { dateFormat }: Mapping, notices: Notices): string {
  const text = requiredText(cell, row, 'emptyInstant');
  const read = readInstant(text, dateFormat);
  if (read.ok) {
    const { unknownZone } = read;
    if (unknownZone !== undefined) {
      notices.add(complaint('unknownZone', { zone: unknownZone }), AS_UTC, row.line, text);
    }
    return read.instant;
  }
  throw new RejectedCell(cell.column, read.problem);
}

/** Omits empty cells, so that stored values are kept. */
function stated(fields: PersonFields): Omit<RespondentInput, 'externalId'> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
