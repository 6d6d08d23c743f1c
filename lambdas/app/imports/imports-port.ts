import type { Instant } from '../../domain/kernel/time.ts';
import type { Position, SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { ImportedChange } from './imported-change.ts';

/** What a file may hold, by the API's names. */
export const IMPORT_KINDS = [
  'ACCOUNTS',
  'CONTACTS',
  'SUBMISSIONS',
  'OUTCOMES',
  'MARKET_BENCHMARKS',
  'SOLUTION_RATINGS',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** An import of a file, as the client that made it reports it. */
export interface ImportBatch {
  /** As `Submission.importBatch` has it, so that all answers of it can be retracted. */
  batch: string;
  kind: ImportKind;
  jobKey: string | null;
  /** May hold personal data, which is why it is kept no longer than the audit. */
  fileName: string;
  /** The subject of who imported it last. */
  importedBy: string;
  startedAt: Instant;
  /** Null while it is under way, and where it broke off. */
  endedAt: Instant | null;
  rows: number;
  imported: number;
  unchanged: number;
  rejected: number;
  leftOut: number;
  notices: readonly string[];
  retractedAt: Instant | null;
}

/** What the columns of a file mean, kept for the next file with the same ones. */
export interface ImportMapping {
  /** Of the file's headers. */
  fingerprint: string;
  kind: ImportKind;
  jobKey: string | null;
  /** What it is called: the name of the file that it was made for, as a rule. */
  name: string;
  /** JSON, as a mapping file has it. */
  mapping: string;
  savedBy: string;
  savedAt: Instant;
}

/** Which mapping: those of answers and market figures are of a job. */
type MappingKey = Pick<ImportMapping, 'fingerprint' | 'jobKey'>;

type KindsRequest = SliceRequest & { kinds: ReadonlySet<ImportKind> };

export interface ImportsPort {
  /** Null once it is no longer kept. Strongly consistent. */
  getBatch(batch: string): Promise<Versioned<ImportBatch> | null>;
  /** Null as version: it is new. */
  saveBatch(value: ImportBatch, version: number | null): Promise<SaveResult>;
  /** What an import wrote, as far as it can be undone, the latest first. Strongly consistent. */
  listChanges(batch: string, request: SliceRequest): Promise<Slice<ImportedChange>>;
  /** Takes changes off the record, by their positions: 100 at most. */
  deleteChanges(batch: string, positions: readonly Position[]): Promise<void>;
  /** Newest first. */
  listBatches(request: KindsRequest): Promise<Slice<ImportBatch>>;
  /** Null once it is no longer kept. Strongly consistent. */
  getMapping(key: MappingKey): Promise<ImportMapping | null>;
  /** Takes the place of the one before. */
  saveMapping(mapping: ImportMapping): Promise<void>;
  /** Newest first. */
  listMappings(request: KindsRequest): Promise<Slice<ImportMapping>>;
  deleteMapping(key: MappingKey): Promise<void>;
}
