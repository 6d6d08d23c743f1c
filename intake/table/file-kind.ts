import { complaint, type ComplaintCode } from '../complaints/complaint.ts';
import { FileFailure } from '../complaints/file-failure.ts';

/** The format of a file according to its first bytes. */
export type FileKind = 'text' | 'zip' | 'old-excel' | 'pdf' | 'html' | 'gzip' | 'json' | 'rtf';

const ZIP = '504b0304';
const COMPOUND = 'd0cf11e0';

/**
 * Detects formats other than text tables by their first bytes, because the file extension is not reliable.
 */
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
  // A table may start with a bracket, but hardly with a bracket and a quoted name.
  return /^(?:\[\s*)?\{\s*"[^"]+"\s*:/.test(start) ? 'json' : 'text';
}

const REFUSED = {
  'old-excel': 'oldExcel',
  zip: 'zip',
  gzip: 'gzip',
  pdf: 'pdf',
  html: 'html',
  rtf: 'rtf',
  json: 'json',
} as const satisfies Record<Exclude<FileKind, 'text'>, ComplaintCode>;

/** The failure for a format that cannot be read, with what to do. */
export function refusedKind(name: string, kind: Exclude<FileKind, 'text'>): FileFailure {
  return new FileFailure(complaint(REFUSED[kind], { name }));
}
