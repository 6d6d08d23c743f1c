import { FileFailure } from '../../../../../intake/complaints/file-failure.ts';
import { type Format, createFormatter } from '../../../../../intake/complaints/sentences.ts';
import type { Failure } from '../../../../../intake/failure.ts';
import { columnLabel, type Header } from '../../../../../intake/table/layout/header.ts';
import english from '../../../texts/en/files/complaints.ts';
import { textsOf } from '../../../texts/texts.ts';

// Widened, because the variables of a code known only at run time cannot be typed.
const t = textsOf<Readonly<Record<string, string>>>('files/complaints', english);

/** Formats a complaint about a file in the user's language. */
export const format: Format = createFormatter(
  (code, values) => t(code, values),
  (column) => column,
);

/** Formats complaints about a file's content. Unnamed columns get a name in the user's language, too. */
export function formatterOf(header: Header): {
  format: Format;
  columnShown: (column: string) => string;
} {
  const names = new Map(
    [...header.names.keys()].map((index) => [
      columnLabel(header, index),
      columnName(header, index),
    ]),
  );
  // A complaint can name several columns.
  const columnShown = (column: string) =>
    names.get(column) ??
    column
      .split('; ')
      .map((part) => names.get(part) ?? part)
      .join('; ');
  return { format: createFormatter((code, values) => t(code, values), columnShown), columnShown };
}

/** Display name of a column. */
export function columnName(header: Header, index: number): string {
  return columnLabel(header, index, format);
}

/** The message of a failure in the user's language. */
export function failureText(failure: Failure): string {
  return failure instanceof FileFailure ? format(failure.complaint) : failure.message;
}
