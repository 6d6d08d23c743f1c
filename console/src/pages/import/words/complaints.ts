import { FileFailure } from '../../../../../intake/complaints/file-failure.ts';
import { type Say, sayer } from '../../../../../intake/complaints/sentences.ts';
import type { Failure } from '../../../../../intake/failure.ts';
import { columnLabel, type Header } from '../../../../../intake/table/layout/header.ts';
import english from '../../../texts/en/files/complaints.ts';
import { textsOf } from '../../../texts/texts.ts';

// Widened: of a code that is known only while it runs, no type can tell the variables.
const t = textsOf<Readonly<Record<string, string>>>('files/complaints', english);

/** Says what is wrong with a file, in the language of the visit. */
export const say: Say = sayer(
  (code, values) => t(code, values),
  (column) => column,
);

/** The same of what is in a file: its columns without a name of their own are called in that language too. */
export function sayerOf(header: Header): { say: Say; columnShown: (column: string) => string } {
  const names = new Map(
    [...header.names.keys()].map((index) => [
      columnLabel(header, index),
      columnName(header, index),
    ]),
  );
  // What is wrong may be in several columns.
  const columnShown = (column: string) =>
    names.get(column) ??
    column
      .split('; ')
      .map((part) => names.get(part) ?? part)
      .join('; ');
  return { say: sayer((code, values) => t(code, values), columnShown), columnShown };
}

/** What a column of a file is called. */
export function columnName(header: Header, index: number): string {
  return columnLabel(header, index, say);
}

/** Why something could not be done. */
export function failureText(failure: Failure): string {
  return failure instanceof FileFailure ? say(failure.complaint) : failure.message;
}
