import type { GraphQLSchema } from 'graphql';
import { exportActor } from '../../app/exports/export-caller.ts';
import type { ExportRun } from '../../app/exports/exports-port.ts';
import { Busy, Refused } from '../../app/kernel/errors.ts';
import type { Ports, Versioned } from '../../app/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { ExportStore } from '../../store/exports/exports.ts';
import { askAs } from './ask-as.ts';
import { ExportFailure, writeExport } from './write-export.ts';

export interface RunExportsDeps {
  exports: Pick<ExportStore, 'all' | 'save'>;
  ports: Ports;
  schema(): GraphQLSchema;
  /** Called with the error that interrupted an export. */
  failed(error: unknown): void;
  partBytes?: number;
}

/** How long a run holds an export between saves. Longer than any part takes. */
const LEASE_MS = 60_000;
/** Maximum number of consecutive failures of an export, and the wait after each. */
const MAX_FAILURES = 5;
const AGAIN_AFTER_MS = 30_000;

const NO_LONGER = 'You no longer have permission to read this.';
const UNREADABLE = 'Not all rows could be read. Export again later.';

/**
 * Continues pending exports until `deadline`, oldest first, and deletes the files of canceled, failed and
 * expired ones. A failing export does not stop the others. Returns the number of exports processed.
 */
export async function runExports(deps: RunExportsDeps, deadline: Instant): Promise<number> {
  let worked = 0;
  for (const found of await deps.exports.all()) {
    if (deps.ports.now() >= deadline) break;
    try {
      if (await deleteExpiredFile(deps, found)) worked += 1;
      else if (await resumeExport(deps, found, deadline)) worked += 1;
    } catch (error) {
      if (!(error instanceof Lost)) deps.failed(error);
    }
  }
  return worked;
}

/** Deletes the file of an export that is over. Returns false if there is no file to delete. */
async function deleteExpiredFile(
  { exports, ports }: RunExportsDeps,
  { value, version }: Versioned<ExportRun>,
): Promise<boolean> {
  const { status, expiresAt, place } = value;
  const isExpired = status === 'DONE' && expiresAt !== null && expiresAt <= ports.now();
  const isOver = isExpired || status === 'CANCELLED' || status === 'FAILED';
  if (!isOver || place.upload === null) return false;
  await ports.exportFiles.remove(value.id, place.upload);
  const over = isExpired ? 'EXPIRED' : status;
  await exports.save({ ...value, status: over, place: { ...place, upload: null } }, version);
  return true;
}

/** Works on an unfinished export unless another run holds it. Returns false if there was nothing to do. */
async function resumeExport(
  deps: RunExportsDeps,
  found: Versioned<ExportRun>,
  deadline: Instant,
): Promise<boolean> {
  const { ports, failed } = deps;
  const isOpen = found.value.status === 'WAITING' || found.value.status === 'RUNNING';
  if (!isOpen || found.value.leasedUntil > ports.now()) return false;
  const held = holdOn(deps, found);
  try {
    await held.save({ ...found.value, status: 'RUNNING' });
    await write(deps, held, deadline);
  } catch (error) {
    if (error instanceof Lost) return true;
    if (!(error instanceof Busy)) failed(error);
    const left = afterFailure(held.run(), error, ports.now());
    await held.release(left, ports.now() + AGAIN_AFTER_MS);
  }
  return true;
}

async function write(deps: RunExportsDeps, held: Hold, deadline: Instant): Promise<void> {
  const { ports, schema, partBytes } = deps;
  const actor = await exportActor(ports, held.run());
  if (!actor) throw new ExportFailure(NO_LONGER);
  const run = await writeExport(
    {
      ask: askAs(schema(), ports, actor, `export-${held.run().id}`),
      files: ports.exportFiles,
      save: held.save,
      now: ports.now,
      ...(partBytes !== undefined && { partBytes }),
    },
    held.run(),
    deadline,
  );
  if (run.status === 'RUNNING') await held.release(run);
}

/** Another run took the export over, or it was canceled. */
class Lost extends Error {
  override readonly name = 'Lost';
}

/** An export held by this run. Every save renews the lease. */
interface Hold {
  /** The run as last saved. */
  run(): ExportRun;
  save(run: ExportRun): Promise<void>;
  /** Saves the run and gives up the lease. The next run may start at `from`. */
  release(run: ExportRun, from?: Instant): Promise<void>;
}

function holdOn({ exports, ports }: RunExportsDeps, found: Versioned<ExportRun>): Hold {
  let { value, version } = found;
  const put = async (run: ExportRun) => {
    if ((await exports.save(run, version)) === 'lost') throw new Lost();
    value = run;
    version += 1;
  };
  return {
    run: () => value,
    save: (run) => put({ ...run, leasedUntil: ports.now() + LEASE_MS }),
    release: (run, leasedUntil = 0) => put({ ...run, leasedUntil }),
  };
}

/** The run after a failure: to be retried, or FAILED with the reason. */
function afterFailure(run: ExportRun, error: unknown, now: Instant): ExportRun {
  const failures = run.failures + 1;
  const reason = reasonOf(error) ?? (failures < MAX_FAILURES ? null : UNREADABLE);
  if (reason === null) return { ...run, failures };
  return { ...run, failures, status: 'FAILED', failureReason: reason, finishedAt: now };
}

/** The reason of a permanent failure; null if a retry may succeed. */
function reasonOf(error: unknown): string | null {
  if (error instanceof ExportFailure) return error.message;
  return error instanceof Refused ? NO_LONGER : null;
}
