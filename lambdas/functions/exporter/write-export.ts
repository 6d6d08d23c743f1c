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
  /** Saves how far it has come. Throws if it is no longer this run's: cancelled, or another has taken it. */
  save(run: ExportRun): Promise<void>;
  now(): Instant;
  /** Bytes of a part, unless it is the last. */
  partBytes?: number;
}

/** Why an export cannot be made, in words for the person who asked for it. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';
}

/** Columns of attributes, at most. */
const MAX_ATTRIBUTES = 1000;
/** How often it is saved that this goes on, and how many rows were read, while a part fills. */
const PROGRESS_MS = 2000;

/**
 * Writes the rows of an export into parts, and makes one file of them. After each part it is saved where
 * to go on, so that a crash repeats one part and puts it in its own place: no row is lost and none comes
 * twice. Returns the run as it was last saved; it is not DONE where the deadline came first.
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

/** The header comes before the rows: which attributes there are is looked for first. */
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

/** Reads pages until they fill a part, puts it and saves it; null where the deadline came first. */
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

/** True when it is time to say something again. */
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
