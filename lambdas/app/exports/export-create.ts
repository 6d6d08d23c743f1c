import { randomBytes } from 'node:crypto';
import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorise, isAllowed } from '../../platform/authz/authorise.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { exportSubject } from '../audit/audit-subject.ts';
import type { Optional } from '../kernel/optional.ts';
import type { Ports } from '../kernel/ports.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import type { JobSelector } from '../kernel/nodes/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobFor } from '../kernel/validation/referenced.ts';
import { isLive, statusAt } from './export-file.ts';
import { EXPORT_TERMS, type ExportKind } from './export-kinds.ts';
import type { ExportCaller, ExportFormat, ExportRun } from './exports-port.ts';

export interface ExportCreateInput {
  kind: ExportKind;
  format?: Optional<ExportFormat>;
  job?: Optional<JobSelector>;
  withNames?: Optional<boolean>;
}

/** Exports of one person that wait, run, or have a file. */
const MAX_EXPORTS = 20;

/** Has a list taken out as a file. It begins within a minute, and reads as the caller. */
export async function exportCreate(
  { actor, ports, audit }: Scope,
  input: ExportCreateInput,
): Promise<MutationResult<{ export: ExportRun }>> {
  authorise(actor, 'EXPORTS_MANAGE');
  const { kind, withNames } = input;
  const problems = new Problems();
  if (!isAllowed(actor, EXPORT_TERMS[kind].needs)) {
    problems.report('FORBIDDEN', 'kind', `You may not read ${kind}. Choose another kind.`);
  }
  if (withNames && !isAllowed(actor, 'RESPONDENT_NAMES_READ')) {
    problems.report('FORBIDDEN', 'withNames', 'You may not see who people are: leave it out.');
  }
  const jobKey = await checkJob(ports, problems, input);
  const owner = tokenOwner(actor.subject);
  const now = ports.now();
  const live = (await ports.exports.ofOwner(owner)).filter((run) => isLive(statusAt(run, now)));
  if (live.length >= MAX_EXPORTS) {
    const what = `You have ${MAX_EXPORTS} exports, the most that there may be. Cancel one first.`;
    problems.report('LIMIT_EXCEEDED', null, what);
  }
  if (!problems.isEmpty) return rejected(problems.list);
  const run: ExportRun = {
    id: randomBytes(16).toString('hex'),
    owner,
    caller: await callerOf(actor, ports),
    kind,
    format: input.format ?? 'CSV',
    jobKey: jobKey ?? null,
    withNames: withNames ?? false,
    createdAt: now,
    status: 'WAITING',
    rows: 0,
    place: { attributes: null, cursor: null, rows: 0, isRead: false, upload: null, parts: [] },
    failures: 0,
    failureReason: null,
    leasedUntil: 0,
    finishedAt: null,
    expiresAt: null,
  };
  await ports.exports.save(run, null);
  audit.touch(
    exportSubject(run),
    ...(jobKey === undefined ? [] : [{ type: 'JOB', id: jobKey } as const]),
  );
  return done({ export: run });
}

async function checkJob(
  ports: Ports,
  problems: Problems,
  { kind, job }: ExportCreateInput,
): Promise<string | undefined> {
  const needed = EXPORT_TERMS[kind].job;
  if (job) {
    if (needed !== 'NONE') return (await jobFor(ports, problems, job))?.value.key;
    return problems.invalid('job', `must be left out: ${kind} are not of a job.`);
  }
  if (needed !== 'REQUIRED') return undefined;
  return problems.invalid('job', `must be given: ${kind} are of a job.`);
}

async function callerOf(
  { subject, roles, accessTokenId }: Actor,
  { directory }: Pick<Ports, 'directory'>,
): Promise<ExportCaller> {
  const isPerson = directory !== null && (await directory.rolesOf(subject)) !== null;
  return { subject, roles, accessTokenId: accessTokenId ?? null, isPerson };
}
