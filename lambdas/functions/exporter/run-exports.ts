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
  /** Told of what kept an export from going on. */
  failed(error: unknown): void;
  partBytes?: number;
}

/** For how long a run has an export for itself without saving anything: longer than any part takes. */
const LEASE_MS = 60_000;
/** How often in a row an export may fail to come further, and how long it then waits. */
const MAX_FAILURES = 5;
const AGAIN_AFTER_MS = 30_000;

const NO_LONGER = 'You may no longer read this.';
const UNREADABLE = 'Not all rows could be read. Export again later.';

/**
 * Carries on the exports under way until `deadline`, the oldest first, and takes away the files of those
 * that were cancelled, failed or expired. One that fails keeps no other from going on. Returns how many
 * it has worked on.
 */
export async function runExports(deps: RunExportsDeps, deadline: Instant): Promise<number> {
  let worked = 0;
  for (const found of await deps.exports.all()) {
    if (deps.ports.now() >= deadline) break;
    try {
      if (await tidied(deps, found)) worked += 1;
      else if (await carriedOn(deps, found, deadline)) worked += 1;
    } catch (error) {
      if (!(error instanceof Lost)) deps.failed(error);
    }
  }
  return worked;
}

/** Takes away a file that no one may have any more; false where there is none. */
async function tidied(
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

/** Works on an export that is not finished, unless another run does; false: there was nothing to do. */
async function carriedOn(
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

/** Another run has it, or it was cancelled. */
class Lost extends Error {
  override readonly name = 'Lost';
}

/** An export that this run has for itself for as long as it saves. */
interface Hold {
  /** As it was last saved. */
  run(): ExportRun;
  save(run: ExportRun): Promise<void>;
  /** Saves it for the one that comes next, not before `from`. */
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

/** The run as it is left: to be tried again in a moment, or failed for good with the reason. */
function afterFailure(run: ExportRun, error: unknown, now: Instant): ExportRun {
  const failures = run.failures + 1;
  const reason = reasonOf(error) ?? (failures < MAX_FAILURES ? null : UNREADABLE);
  if (reason === null) return { ...run, failures };
  return { ...run, failures, status: 'FAILED', failureReason: reason, finishedAt: now };
}

/** Why it will never come to an end; null where it may. */
function reasonOf(error: unknown): string | null {
  if (error instanceof ExportFailure) return error.message;
  return error instanceof Refused ? NO_LONGER : null;
}
