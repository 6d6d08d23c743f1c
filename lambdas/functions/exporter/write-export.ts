import { contentTypeOf, EXPORT_KEPT_MS } from '../../app/exports/export-file.ts';
import type { ExportFiles, ExportRun } from '../../app/exports/exports-port.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { at, type Column, listAt, textAt } from './cells.ts';
import { ATTRIBUTES_DOCUMENT } from './documents.ts';
import { PART_BYTES, partBuffer } from './file-parts.ts';
import { attributeColumn } from './kinds/account-columns.ts';
import type { ExportSpec } from './kinds/export-spec.ts';
import { exportSpec } from './kinds/export-specs.ts';
import { LINES } from './lines.ts';
import { type Ask, readPage } from './read-page.ts';

export interface WriteExportDeps {
  ask: Ask;
  files: ExportFiles;
  /**
   * Saves the progress. Throws if the run no longer holds the export because it was canceled or taken over.
   */
  save(run: ExportRun): Promise<void>;
  now(): Instant;
  /** Minimum size of a part in bytes, except the last. */
  partBytes?: number;
}

/** A permanent failure, with a message for the person who requested the export. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';
}

/** Maximum number of attribute columns. */
const MAX_ATTRIBUTES = 1000;
/** Interval for renewing the lease and saving the row count while a part fills. */
const PROGRESS_MS = 2000;

/**
 * Writes the rows of an export as parts and completes them into one file. The cursor is saved after each
 * part, so a crash repeats at most one part, which replaces its earlier upload: no row is lost or duplicated.
 * Returns the run as last saved, which is not DONE if the deadline passed first.
 */
export async function writeExport(
  deps: WriteExportDeps,
  begun: ExportRun,
  deadline: Instant,
): Promise<ExportRun> {
  const { files, save, now } = deps;
  const spec = exportSpec(begun.kind, begun);
  let run = await withAttributes(deps, spec, begun);
  run = await withUpload(deps, run);
  while (!run.place.isRead) {
    const next = await nextPart(deps, spec, run, deadline);
    if (!next) return run;
    run = next;
  }
  const { upload, parts } = run.place;
  if (upload === null) throw new Error('An export without an upload has no parts.');
  await files.complete(run.id, upload, parts);
  const finishedAt = now();
  const expiresAt = finishedAt + EXPORT_KEPT_MS;
  const done: ExportRun = { ...run, status: 'DONE', rows: run.place.rows, finishedAt, expiresAt };
  await save(done);
  return done;
}

/** Collects the attribute keys first, since the header precedes the rows. */
async function withAttributes(
  { ask, save, now }: WriteExportDeps,
  { attributesAt }: ExportSpec,
  run: ExportRun,
): Promise<ExportRun> {
  if (run.place.attributes !== null) return run;
  const found = new Set<string>();
  const tell = everyNow(now);
  for (let after: string | null = null; attributesAt !== undefined;) {
    const page = await ask(ATTRIBUTES_DOCUMENT, { after });
    for (const account of listAt(page, 'list.nodes')) {
      for (const attribute of listAt(account, 'attributes')) found.add(textAt(attribute, 'key'));
    }
    if (found.size > MAX_ATTRIBUTES) {
      const most = MAX_ATTRIBUTES.toLocaleString('en');
      throw new ExportFailure(`Accounts have more than ${most} different attributes.`);
    }
    if (at(page, 'list.pageInfo.hasNextPage') !== true) break;
    if (tell()) await save(run);
    after = textAt(page, 'list.pageInfo.endCursor');
  }
  const place = { ...run.place, attributes: [...found].sort() };
  const next = { ...run, place };
  await save(next);
  return next;
}

async function withUpload({ files, save }: WriteExportDeps, run: ExportRun): Promise<ExportRun> {
  if (run.place.upload !== null) return run;
  const upload = await files.begin(run.id, contentTypeOf(run.format));
  const next = { ...run, place: { ...run.place, upload } };
  await save(next);
  return next;
}

/**
 * Reads pages until a part is full, then uploads it and saves the progress. Null if the deadline passed
 * first.
 */
async function nextPart(
  { ask, files, save, now, partBytes = PART_BYTES }: WriteExportDeps,
  spec: ExportSpec,
  run: ExportRun,
  deadline: Instant,
): Promise<ExportRun | null> {
  const { upload, parts } = run.place;
  const columns = columnsOf(spec, run);
  const writer = LINES[run.format];
  const buffer = partBuffer();
  if (parts.length === 0) buffer.add(writer.head(columns));
  let { cursor, rows, isRead } = run.place;
  const tell = everyNow(now);
  do {
    if (now() >= deadline) return null;
    const page = await readPage(ask, spec, run.jobKey, cursor);
    buffer.add(page.rows.map((row) => writer.line(columns, row)).join(''));
    rows += page.rows.length;
    cursor = page.next;
    isRead = cursor === null;
    if (tell()) await save({ ...run, rows });
  } while (!isRead && buffer.bytes < partBytes);
  const part = await files.putPart(run.id, upload ?? '', parts.length + 1, buffer.take());
  const place = { ...run.place, cursor, rows, isRead, parts: [...parts, part] };
  const next = { ...run, rows, place, failures: 0 };
  await save(next);
  return next;
}

/** Returns a function that is true at most once per interval. */
function everyNow(now: () => Instant): () => boolean {
  let last = now();
  return () => {
    if (now() - last < PROGRESS_MS) return false;
    last = now();
    return true;
  };
}

function columnsOf({ columns, attributesAt }: ExportSpec, { place }: ExportRun): readonly Column[] {
  if (attributesAt === undefined) return columns;
  const own = (place.attributes ?? []).map((key) => attributeColumn(key, attributesAt));
  return [...columns, ...own];
}
