import { Failure } from '../failure.ts';

/** What a file's first bytes say that it is. */
export type FileKind = 'text' | 'zip' | 'old-excel' | 'pdf' | 'html' | 'gzip' | 'json' | 'rtf';

const ZIP = '504b0304';
const COMPOUND = 'd0cf11e0';

/** Recognizes what is no table of text by its opening: the ending of a file's name may say anything. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const mark = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (mark === ZIP) return 'zip';
  if (mark === COMPOUND) return 'old-excel';
  if (mark.startsWith('1f8b')) return 'gzip';
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  const start = text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('%pdf-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|table|meta|head|body|div)\b/.test(start))
    return 'html';
  if (/^<\?xml|^<workbook/.test(start)) return 'html';
  // A table may begin with a bracket, but hardly with a bracket and a name in quotes.
  return /^(?:\[\s*)?\{\s*"[^"]+"\s*:/.test(start) ? 'json' : 'text';
}

const SAVE = 'open it in Excel or Google Sheets and save it as CSV UTF-8 or as .xlsx';

/** Says what a file is that cannot be read, and what to do. */
export function refusedKind(name: string, kind: Exclude<FileKind, 'text'>): Failure {
  switch (kind) {
    case 'old-excel':
      return new Failure(
        `${name} is an Excel file of the old format (.xls), or one with a password: ${SAVE}, without a password.`,
      );
    case 'zip':
      return new Failure(
        `${name} is a ZIP archive: unpack it, and choose the CSV or Excel file in it. If it is an ` +
          `OpenDocument or Numbers table, ${SAVE}.`,
      );
    case 'gzip':
      return new Failure(`${name} is compressed (gzip): unpack it, and choose the file in it.`);
    case 'pdf':
      return new Failure(`${name} is a PDF: export the data as CSV or Excel where it comes from.`);
    case 'html':
      return new Failure(
        `${name} is a web page or XML, though it may be called .xls or .csv: ${SAVE}.`,
      );
    case 'rtf':
      return new Failure(
        `${name} is a text document: copy the table to a sheet and save it as CSV UTF-8.`,
      );
    case 'json':
      return new Failure(
        `${name} is JSON: export the data as CSV or Excel, or send it to the API.`,
      );
  }
}
