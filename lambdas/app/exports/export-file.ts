import { dayOf, type Instant } from '../../domain/kernel/time.ts';
import type { ExportFormat, ExportRun } from './exports-port.ts';

/** For how long a finished file is kept. */
export const EXPORT_KEPT_MS = 24 * 60 * 60 * 1000;
/** For how long an address of a file is good. */
export const EXPORT_LINK_MS = 10 * 60 * 1000;

const FORMATS: Readonly<Record<ExportFormat, { extension: string; contentType: string }>> = {
  CSV: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  JSON_LINES: { extension: 'jsonl', contentType: 'application/jsonl; charset=utf-8' },
};

export function contentTypeOf(format: ExportFormat): string {
  return FORMATS[format].contentType;
}

/** The name that a browser saves the file under. */
export function fileNameOf({ kind, format, createdAt }: ExportRun): string {
  const what = kind.toLowerCase().replaceAll('_', '-');
  return `foothold-${what}-${dayOf(createdAt)}.${FORMATS[format].extension}`;
}

/** The type of a file of that name. */
export function contentTypeOfFile(fileName: string): string | null {
  const known = Object.values(FORMATS).find(({ extension }) => fileName.endsWith(`.${extension}`));
  return known?.contentType ?? null;
}

/** Whether an export waits, runs, or has a file. */
export function isLive(status: ExportRun['status']): boolean {
  return status === 'WAITING' || status === 'RUNNING' || status === 'DONE';
}

/** The status that is told: a file is gone from the moment on that it expires, whenever it is removed. */
export function statusAt(run: ExportRun, now: Instant): ExportRun['status'] {
  const isOver = run.status === 'DONE' && run.expiresAt !== null && run.expiresAt <= now;
  return isOver ? 'EXPIRED' : run.status;
}
