import { createHash, randomBytes } from 'node:crypto';
import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { exportSubject } from '../audit/audit-subject.ts';
import { MAX_IDEMPOTENCY_KEY } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobKeyFor, reportUnknownJob } from '../kernel/validation/referenced.ts';
import { checkText } from '../kernel/validation/text.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { isLive, statusAt } from './export-file.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { EXPORT_KINDS, EXPORT_TERMS, type ExportKind } from './export-kinds.ts';
import { EXPORT_FORMATS, type ExportCaller, type ExportRun } from './exports-port.ts';
import type { ExportCreateInput } from '../kernel/generated/inputs.ts';

/** Maximum exports per person that are waiting, running or have a file. */
const MAX_EXPORTS = 20;

/**
 * Starts an export of a list to a file. It begins within a minute and reads with the caller's permissions.
 * Repeating an idempotency key returns the first export.
 */
export async function exportCreate(
  { actor, ports, audit }: Scope,
  input: ExportCreateInput,
): Promise<MutationResult<{ export: ExportRun }>> {
  authorize(actor, 'EXPORTS_MANAGE');
  const { withNames } = input;
  const problems = new Problems();
  const kind = checkMember(problems, 'kind', input.kind, EXPORT_KINDS);
  const format = checkMember(problems, 'format', input.format ?? 'CSV', EXPORT_FORMATS);
  if (!kind || !format) return rejected(problems.list);
  if (!isAllowed(actor, EXPORT_TERMS[kind].needs)) {
    problems.report(
      'FORBIDDEN',
      'kind',
      `You don't have permission to read ${kind}. Choose another kind.`,
    );
  }
  if (withNames && !isAllowed(actor, 'RESPONDENT_NAMES_READ')) {
    problems.report(
      'FORBIDDEN',
      'withNames',
      "You don't have permission to see who people are: leave it out.",
    );
  }
  const jobKey = await checkJob(ports, problems, kind, input.job);
  const key = ifGiven(input.idempotencyKey, (given) =>
    checkText(problems, 'idempotencyKey', given, MAX_IDEMPOTENCY_KEY),
  );
  if (!problems.isEmpty) return rejected(problems.list);
  const owner = tokenOwner(actor.subject);
  const run = newRun({
    id: key == null ? randomBytes(16).toString('hex') : idOf(owner, key),
    owner,
    caller: await callerOf(actor, ports),
    kind,
    format,
    jobKey: jobKey ?? null,
    withNames: withNames ?? false,
    createdAt: ports.now(),
  });
  const asked = await begin(ports, problems, run);
  if (!asked) return rejected(problems.list);
  audit.touch(
    exportSubject(asked),
    ...(jobKey === undefined ? [] : [{ type: 'JOB', id: jobKey } as const]),
  );
  return done({ export: asked });
}

type Asked = Pick<
  ExportRun,
  'id' | 'owner' | 'caller' | 'kind' | 'format' | 'jobKey' | 'withNames' | 'createdAt'
>;

function newRun(asked: Asked): ExportRun {
  return {
    ...asked,
    status: 'WAITING',
    rows: 0,
    place: { attributes: null, cursor: null, rows: 0, isRead: false, upload: null, parts: [] },
    failures: 0,
    failureReason: null,
    leasedUntil: 0,
    finishedAt: null,
    expiresAt: null,
  };
}

/** Deterministic, so that a repeated click starts only one export. */
function idOf(owner: string, key: string): string {
  return createHash('sha256').update(`export:${owner}:${key}`).digest('hex').slice(0, 32);
}

/** Saves a new run. If its id exists, returns that run if the parameters are equal; else adds a problem. */
async function begin(
  { exports, now }: Ports,
  problems: Problems,
  run: ExportRun,
): Promise<ExportRun | undefined> {
  const own = await exports.ofOwner(run.owner);
  const known = own.find(({ id }) => id === run.id);
  const live = own.filter((each) => isLive(statusAt(each, now())));
  if (!known && live.length >= MAX_EXPORTS) {
    const what = `You have ${MAX_EXPORTS} exports, which is the maximum. Cancel one first.`;
    problems.report('LIMIT_EXCEEDED', null, what);
    return undefined;
  }
  if (!known && (await exports.save(run, null)) === 'saved') return run;
  const first = known ?? (await exports.get(run.owner, run.id))?.value;
  if (first && SAME.every((field) => first[field] === run[field])) return first;
  const message = 'idempotencyKey was used for another export: use a new one.';
  problems.report('CONFLICT', 'idempotencyKey', message);
  return undefined;
}

const SAME = ['kind', 'format', 'jobKey', 'withNames'] as const;

async function checkJob(
  ports: Ports,
  problems: Problems,
  kind: ExportKind,
  job: ExportCreateInput['job'],
): Promise<string | undefined> {
  const needed = EXPORT_TERMS[kind].job;
  if (job) {
    if (needed === 'NONE') {
      return problems.invalid('job', `must be left out: ${kind} do not depend on a job.`);
    }
    const key = jobKeyFor(problems, job);
    if (key === undefined) return undefined;
    // Archived jobs are allowed, because an export doesn't change the job.
    return (await ports.jobs.get(key))?.value.key ?? reportUnknownJob(problems);
  }
  if (needed !== 'REQUIRED') return undefined;
  return problems.invalid('job', `is required for ${kind}.`);
}

async function callerOf(
  { subject, roles, accessTokenId }: Actor,
  { directory }: Pick<Ports, 'directory'>,
): Promise<ExportCaller> {
  const isPerson = directory !== null && (await directory.rolesOf(subject)) !== null;
  return { subject, roles, accessTokenId: accessTokenId ?? null, isPerson };
}
