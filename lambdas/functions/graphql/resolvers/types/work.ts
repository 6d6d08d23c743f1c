import type { Scope } from '../../../../app/kernel/scope.ts';
import { activityNodeId } from '../../../../app/work/activity-node.ts';
import { taskNodeId, type TaskWithVersion } from '../../../../app/work/tasks/task-node.ts';
import type { TimelineEvent } from '../../../../app/work/timeline/timeline-event.ts';
import { stepOf } from '../../../../domain/jobs/job.ts';
import { stateOf } from '../../../../domain/work/task.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import type { StepOfJob, TimelineParent } from '../../parents.ts';

export const workResolvers: Pick<
  Resolvers,
  | 'AccountSentiment'
  | 'Activity'
  | 'ActivityEvent'
  | 'ScoreEvent'
  | 'SentimentEvent'
  | 'SnoozeEvent'
  | 'Task'
  | 'TaskDoneEvent'
  | 'LaunchEvent'
  | 'TimelineEvent'
> = {
  AccountSentiment: { setBy: ({ by }) => by, setAt: ({ at }) => at },
  Task: {
    id: taskNodeId,
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    state: stateOf,
    step: (task, _, { scope }) => stepOfTask(task, scope),
  },
  Activity: {
    id: activityNodeId,
    account: ({ accountId }, _, { scope }) => scope.loaders.account(accountId),
    kind: ({ details }) => details.activity,
    text: ({ details }) => details.text,
    outcome: ({ details }) => details.outcome,
    respondent: ({ accountId, details: { respondentId } }, _, { scope }) =>
      respondentId === null ? null : scope.loaders.respondent({ accountId, respondentId }),
    createdAt: ({ details }) => details.recordedAt,
  },
  LaunchEvent: {
    stepKey: ({ step }) => step.key,
    statement: ({ step }) => step.statement,
  },
  TimelineEvent: { __resolveType: ({ __typename }) => __typename },
  ScoreEvent: {
    scoreBefore: ({ before }) => before.score,
    scoreAfter: ({ after }) => after.score,
    bandBefore: ({ before }) => before.band,
    bandAfter: ({ after }) => after.band,
  },
  ActivityEvent: { activity: ({ event }) => event },
  TaskDoneEvent: { by: ({ event }) => event.by },
  SentimentEvent: {
    by: ({ event }) => event.by,
    sentiment: ({ event }) => event.details.sentiment,
  },
  SnoozeEvent: {
    by: ({ event }) => event.by,
    job: ({ event }, _, { scope }) => scope.loaders.job(event.details.jobKey),
    snoozedUntil: ({ event }) => event.details.until,
    assignee: ({ event }) => event.details.assignee,
  },
};

async function stepOfTask(
  { jobKey, stepKey }: TaskWithVersion,
  { loaders }: Scope,
): Promise<StepOfJob | null> {
  const job = jobKey === null ? null : await loaders.job(jobKey);
  const step = job && stepKey !== null ? stepOf(job, stepKey) : undefined;
  return job && step ? { job, step } : null;
}

/** The object that a timeline event's fields are resolved from, with its type name. */
export function timelineParent(event: TimelineEvent): TimelineParent {
  if (event.kind === 'ANSWERS') return { __typename: 'AnswersEvent', ...event };
  if (event.kind === 'SCORE') return { __typename: 'ScoreEvent', ...event };
  if (event.kind === 'OUTCOME') return { __typename: 'OutcomeEvent', ...event };
  if (event.kind === 'LAUNCH') return { __typename: 'LaunchEvent', ...event };
  const { at, kind, task, event: done } = event;
  const work = { at, kind, task };
  const { details, ...rest } = done;
  switch (details.kind) {
    case 'ACTIVITY':
      return { __typename: 'ActivityEvent', ...work, event: { ...rest, details } };
    case 'TASK_DONE':
      return { __typename: 'TaskDoneEvent', ...work, event: { ...rest, details } };
    case 'SNOOZE':
      return { __typename: 'SnoozeEvent', ...work, event: { ...rest, details } };
    case 'PLAYBOOK':
      return { __typename: 'PlaybookEvent', ...work, event: { ...rest, details } };
    case 'SENTIMENT':
      return { __typename: 'SentimentEvent', ...work, event: { ...rest, details } };
  }
}
