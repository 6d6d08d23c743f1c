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

/** The caller that an export reads as, limited to their permissions at that time. */
export interface ExportCaller {
  subject: string;
  roles: readonly ActorRole[];
  /** The personal access token that requested the export. It must still be valid. */
  accessTokenId: string | null;
  /**
   * Whether the directory knows the caller, so that current roles can be read. A machine keeps its token's
   * roles.
   */
  isPerson: boolean;
}

/** Progress of the file. Rows beyond it are not in a part yet, and are read again after a crash. */
interface ExportPlace {
  /** Attribute columns. Null until all attributes have been collected. */
  attributes: readonly string[] | null;
  /** Cursor of the next page. Null at the beginning. */
  cursor: string | null;
  /** Rows stored in parts. */
  rows: number;
  /** Whether all rows are stored in parts. */
  isRead: boolean;
  /** Upload id of the parts. Null before the first. */
  upload: string | null;
  /** Tag of each part, in order, as proof of the upload. */
  parts: readonly string[];
}

/** An export of a list to a file. */
export interface ExportRun {
  id: string;
  /** The owner's key, as returned by `tokenOwner`. */
  owner: string;
  caller: ExportCaller;
  kind: ExportKind;
  format: ExportFormat;
  jobKey: string | null;
  withNames: boolean;
  createdAt: Instant;
  status: ExportStatus;
  /** Rows written so far, including those not stored in a part yet. */
  rows: number;
  place: ExportPlace;
  /** Consecutive failures without progress. */
  failures: number;
  failureReason: string | null;
  /** Until then, only the worker that holds the lease may process the run. */
  leasedUntil: Instant;
  finishedAt: Instant | null;
  /** When the file is removed. Null while there is none. */
  expiresAt: Instant | null;
}

export interface ExportsPort {
  /** Newest first. */
  ofOwner(owner: string): Promise<readonly ExportRun[]>;
  get(owner: string, id: string): Promise<Versioned<ExportRun> | null>;
  /** Conditional on the version (null if it doesn't exist yet). */
  save(run: ExportRun, version: number | null): Promise<SaveResult>;
}

/** Storage of export files: S3 on AWS, a folder elsewhere. All calls can be retried. */
export interface ExportFiles {
  /** Starts a multipart upload and returns its id. */
  begin(key: string, contentType: string): Promise<string>;
  /** Uploads a part (numbered from 1), replacing one with the same number. Returns its tag. */
  putPart(key: string, upload: string, number: number, body: Buffer): Promise<string>;
  /** Combines the parts into one file. */
  complete(key: string, upload: string, parts: readonly string[]): Promise<void>;
  /** Removes the file, finished or not. */
  remove(key: string, upload: string): Promise<void>;
  /** Returns a URL with which anyone can download the file for `EXPORT_LINK_MS`. */
  url(key: string, fileName: string): Promise<string>;
}
