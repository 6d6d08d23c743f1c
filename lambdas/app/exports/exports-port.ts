import type { Instant } from '../../domain/kernel/time.ts';
import type { ActorRole } from '../../platform/authz/actor.ts';
import type { SaveResult, Versioned } from '../kernel/records.ts';
import type { ExportKind } from './export-kinds.ts';

export const EXPORT_FORMATS = ['CSV', 'JSON_LINES'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATUSES = [
  'WAITING',
  'RUNNING',
  'DONE',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
] as const;
type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** As whom an export reads: what they may read when it does, and no more. */
export interface ExportCaller {
  subject: string;
  roles: readonly ActorRole[];
  /** The personal access token that asked for it; it must still be good. */
  accessTokenId: string | null;
  /** Whether the directory knew them: their roles are asked for again. A machine has those of its token. */
  isPerson: boolean;
}

/** How far the file has come: rows beyond it are not in a part yet, and are read again after a crash. */
interface ExportPlace {
  /** Columns of attributes; null until all were looked for. */
  attributes: readonly string[] | null;
  /** Where the next page begins; null at the beginning. */
  cursor: string | null;
  /** Rows that are in parts. */
  rows: number;
  /** Whether all rows are in parts. */
  isRead: boolean;
  /** What the parts are put under; null before there is any. */
  upload: string | null;
  /** What proves each part, in their order. */
  parts: readonly string[];
}

/** A list that is taken out as a file. */
export interface ExportRun {
  id: string;
  /** Whose it is, as `tokenOwner` gives it. */
  owner: string;
  caller: ExportCaller;
  kind: ExportKind;
  format: ExportFormat;
  jobKey: string | null;
  withNames: boolean;
  createdAt: Instant;
  status: ExportStatus;
  /** Rows written so far, those included that are not in a part yet. */
  rows: number;
  place: ExportPlace;
  /** How often in a row it failed to come further. */
  failures: number;
  failureReason: string | null;
  /** Until then it belongs to the worker that has it. */
  leasedUntil: Instant;
  finishedAt: Instant | null;
  /** When the file goes; null while there is none. */
  expiresAt: Instant | null;
}

export interface ExportsPort {
  /** Newest first. */
  ofOwner(owner: string): Promise<readonly ExportRun[]>;
  get(owner: string, id: string): Promise<Versioned<ExportRun> | null>;
  /** On the condition of its version (null: there is none yet). */
  save(run: ExportRun, version: number | null): Promise<SaveResult>;
}

/** Where files of exports lie: S3 on AWS, a folder elsewhere. Each call may be made again. */
export interface ExportFiles {
  /** Opens a file that grows by parts; answers what they are put under. */
  begin(key: string, contentType: string): Promise<string>;
  /** Puts a part, from 1, in place of one of the same number; answers what proves it. */
  putPart(key: string, upload: string, number: number, body: Buffer): Promise<string>;
  /** Makes one file of the parts. */
  complete(key: string, upload: string, parts: readonly string[]): Promise<void>;
  /** Takes the file away, finished or not. */
  remove(key: string, upload: string): Promise<void>;
  /** An address of the file that anyone may open until `EXPORT_LINK_MS` from now. */
  url(key: string, fileName: string): Promise<string>;
}
