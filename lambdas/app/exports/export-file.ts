import { dayOf, type Instant } from '../../domain/kernel/time.ts';
import type { ExportFormat, ExportRun } from './exports-port.ts';

/** How long a finished file is kept. */
export const EXPORT_KEPT_MS = 24 * 60 * 60 * 1000;
/** How long a download URL is valid. */
export const EXPORT_LINK_MS = 10 * 60 * 1000;

const FORMATS: Readonly<Record<ExportFormat, { extension: string; contentType: string }>> = {
  CSV: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  JSON_LINES: { extension: 'jsonl', contentType: 'application/jsonl; charset=utf-8' },
};

export function contentTypeOf(format: ExportFormat): string {
  return FORMATS[format].contentType;
}

/** The download's file name. */
export function fileNameOf({ kind, format, createdAt }: ExportRun): string {
  const what = kind.toLowerCase().replaceAll('_', '-');
  return `foothold-${what}-${dayOf(createdAt)}.${FORMATS[format].extension}`;
}

/** Content type for a file name. Null if the extension is unknown. */
export function contentTypeOfFile(fileName: string): string | null {
  const known = Object.values(FORMATS).find(({ extension }) => fileName.endsWith(`.${extension}`));
  return known?.contentType ?? null;
}

/** Whether an export is waiting, running or has a file. */
export function isLive(status: ExportRun['status']): boolean {
  return status === 'WAITING' || status === 'RUNNING' || status === 'DONE';
}

/** The status to show. A file counts as expired from `expiresAt` on, even if it hasn't been removed yet. */
export function statusAt(run: ExportRun, now: Instant): ExportRun['status'] {
  const isOver = run.status === 'DONE' && run.expiresAt !== null && run.expiresAt <= now;
  return isOver ? 'EXPIRED' : run.status;
}
