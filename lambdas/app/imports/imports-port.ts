import type { Instant } from '../../domain/kernel/time.ts';
import type { Position, SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { ImportedChange } from './imported-change.ts';

/** Kinds of import files, named as in the API. */
export const IMPORT_KINDS = [
  'ACCOUNTS',
  'CONTACTS',
  'SUBMISSIONS',
  'OUTCOMES',
  'MARKET_BENCHMARKS',
  'SOLUTION_RATINGS',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file import, as reported by the client that runs it. */
export interface ImportBatch {
  /** Same as `Submission.importBatch`, so that all its answers can be retracted. */
  batch: string;
  kind: ImportKind;
  jobKey: string | null;
  /** Can contain personal data, so it is kept no longer than the audit log. */
  fileName: string;
  /** Subject of the user who last ran the import. */
  importedBy: string;
  startedAt: Instant;
  /** Null while the import is running, and if it was interrupted. */
  endedAt: Instant | null;
  rows: number;
  imported: number;
  unchanged: number;
  rejected: number;
  leftOut: number;
  notices: readonly string[];
  retractedAt: Instant | null;
}

/** Column mapping of a file, saved for the next file with the same columns. */
export interface ImportMapping {
  /** Fingerprint of the file's headers. */
  fingerprint: string;
  kind: ImportKind;
  jobKey: string | null;
  /** Display name, usually the name of the file it was created for. */
  name: string;
  /** JSON, in the format of a mapping file. */
  mapping: string;
  savedBy: string;
  savedAt: Instant;
}

/** Identifies a mapping. Mappings of answers and market figures belong to a job. */
type MappingKey = Pick<ImportMapping, 'fingerprint' | 'jobKey'>;

type KindsRequest = SliceRequest & { kinds: ReadonlySet<ImportKind> };

export interface ImportsPort {
  /** Null once it is no longer retained. Strongly consistent. */
  getBatch(batch: string): Promise<Versioned<ImportBatch> | null>;
  /** `version` is null for a new import. */
  saveBatch(value: ImportBatch, version: number | null): Promise<SaveResult>;
  /** Undoable changes of an import, newest first. Strongly consistent. */
  listChanges(batch: string, request: SliceRequest): Promise<Slice<ImportedChange>>;
  /** Deletes up to 100 recorded changes by position. */
  deleteChanges(batch: string, positions: readonly Position[]): Promise<void>;
  /** Newest first. */
  listBatches(request: KindsRequest): Promise<Slice<ImportBatch>>;
  /** Null once it is no longer retained. Strongly consistent. */
  getMapping(key: MappingKey): Promise<ImportMapping | null>;
  /** Replaces an existing mapping with the same key. */
  saveMapping(mapping: ImportMapping): Promise<void>;
  /** Newest first. */
  listMappings(request: KindsRequest): Promise<Slice<ImportMapping>>;
  deleteMapping(key: MappingKey): Promise<void>;
}
