import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { startOfDay } from '../../../domain/kernel/time.ts';
import type { RiskPoint } from '../../../domain/scoring/assessment.ts';
import { type AccountEvent, eventId } from '../../../domain/work/account-event.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { Slice } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';
import { requireJob } from '../../kernel/nodes/selectors.ts';
import { sliceOf } from '../../kernel/lists/slice-of.ts';
import { withoutHidden } from '../../privacy/hidden-words.ts';
import { mergedSlice, type Source } from './merged-slices.ts';
import { withVersion } from '../tasks/task-node.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { AccountTimelineArguments } from '../../kernel/generated/inputs.ts';

/**
 * Lists an account's history, newest first: answers, outcomes, and colleagues' work. With a job, also score
 * changes within the assessment's lookback period, and launches at steps that the account rated.
 */
export async function timelineList(
  scope: Scope,
  { id: accountId }: Pick<Account, 'id'>,
  { job: selector, ...request }: AccountTimelineArguments,
): Promise<Page<TimelineEvent>> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const job = selector == null ? null : await requireJob(scope, selector);
  const list = { field: 'timeline', arguments: { account: accountId, job: job?.key ?? null } };
  const known = [
    ...(await outcomes(scope, accountId)),
    ...(job ? await scoreMoves(scope, accountId, job) : []),
    ...(job ? await launches(scope, accountId, job) : []),
  ];
  const sources: readonly Source<TimelineEvent>[] = [
    (slice) => answers(scope, accountId, slice),
    (slice) => work(scope, accountId, slice),
    async (slice) => sliceOf(known, placeOf, slice, 'DESC'),
  ];
  return readPage(scope, list, request, (slice) => mergedSlice(sources, slice));
}

/** Unique, since an outcome has a day, a score change an instant, and a launch a day and a step. */
function placeOf(event: TimelineEvent): string {
  if (event.kind === 'LAUNCH') return eventId(event.at, `LAUNCH-${event.step.key}`);
  return eventId(event.at, event.kind === 'OUTCOME' ? event.outcome.kind : event.kind);
}

async function answers(
  scope: Scope,
  accountId: string,
  request: Parameters<Source<TimelineEvent>>[0],
): Promise<Slice<TimelineEvent>> {
  const slice = await withoutHidden(
    scope,
    await scope.ports.submissions.listByAccount(accountId, request),
  );
  return mapped(slice, (submission) => ({
    kind: 'ANSWERS',
    at: submission.submittedAt,
    submission,
  }));
}

async function work(
  { ports }: Scope,
  accountId: string,
  request: Parameters<Source<TimelineEvent>>[0],
): Promise<Slice<TimelineEvent>> {
  const slice = await ports.work.events(accountId, request);
  const ids = slice.entries.flatMap(({ value }) => taskIdOf(value) ?? []);
  const tasks = ids.length === 0 ? [] : await ports.work.tasks(accountId, ids);
  const byId = new Map(tasks.map((task) => [task.value.id, withVersion(task)]));
  return mapped(slice, (event) => ({
    kind: 'WORK',
    at: event.at,
    event,
    task: byId.get(taskIdOf(event) ?? '') ?? null,
  }));
}

function taskIdOf({ details }: AccountEvent): string | null {
  return details.kind === 'TASK_DONE' ? details.taskId : null;
}

async function outcomes({ ports }: Scope, accountId: string): Promise<readonly TimelineEvent[]> {
  const known = await ports.accounts.outcomes(accountId);
  return known
    .filter(({ retractedAt }) => retractedAt === null)
    .map((outcome) => ({
      kind: 'OUTCOME',
      at: startOfDay(outcome.occurredOn),
      outcome: { ...outcome, accountId },
    }));
}

async function scoreMoves(
  { loaders }: Scope,
  accountId: string,
  job: Job,
): Promise<readonly TimelineEvent[]> {
  const points: readonly RiskPoint[] =
    (await loaders.assessment(accountId, job))?.trend.points ?? [];
  return points.slice(1).flatMap((after, i) => {
    const before = points[i];
    const isMoved = before && (before.score !== after.score || before.band !== after.band);
    return isMoved ? [{ kind: 'SCORE' as const, at: after.at, before, after }] : [];
  });
}

/** Launches at steps for which the account has an answer that counts. */
async function launches(
  { loaders }: Scope,
  accountId: string,
  job: Job,
): Promise<readonly TimelineEvent[]> {
  const launched = job.steps.filter((step) => step.launches);
  if (launched.length === 0) return [];
  const drivers = (await loaders.assessment(accountId, job))?.drivers ?? [];
  const rated = new Set(drivers.map(({ stepKey }) => stepKey));
  return launched
    .filter(({ key }) => rated.has(key))
    .flatMap((step) =>
      (step.launches ?? []).map(({ startedOn, note }) => ({
        kind: 'LAUNCH' as const,
        at: startOfDay(startedOn),
        step,
        note,
      })),
    );
}

function mapped<A>(
  { entries, resumeAfter }: Slice<A>,
  see: (value: A) => TimelineEvent,
): Slice<TimelineEvent> {
  return {
    entries: entries.map(({ value, position }) => ({ value: see(value), position })),
    resumeAfter,
  };
}
