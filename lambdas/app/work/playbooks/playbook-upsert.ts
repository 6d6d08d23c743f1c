import { authorize } from '../../../platform/authz/authorize.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import {
  isOfStep,
  type Playbook,
  PLAYBOOK_ASSIGNEES,
  PLAYBOOK_REASONS,
  type PlaybookAction,
} from '../../../domain/work/playbooks/playbook.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';
import {
  MAX_PLAYBOOK_ACTIONS,
  MAX_PLAYBOOK_DAYS,
  MAX_PLAYBOOKS,
  MAX_TASK,
} from '../../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobFor } from '../../kernel/validation/referenced.ts';
import { checkKeyBytes, checkName, checkNewId, checkText } from '../../kernel/validation/text.ts';
import type { PlaybookOfJob } from './playbook-of-job.ts';
import type { PlaybookUpsertInput } from '../../kernel/generated/inputs.ts';

/** Creates or replaces a playbook of a job. Unchanged input writes nothing. */
export async function playbookUpsert(
  scope: Scope,
  input: PlaybookUpsertInput,
): Promise<MutationResult<{ playbook: PlaybookOfJob }>> {
  authorize(scope.actor, 'PLAYBOOKS_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const job = (await jobFor(ports, problems, input.job))?.value;
  if (job) audit.touch({ type: 'JOB', id: job.key });
  checkNewId(problems, 'key', input.key);
  checkKeyBytes(problems, 'key', input.key);
  const name = checkName(problems, 'name', input.name);
  const reason = checkMember(problems, 'reason', input.reason, PLAYBOOK_REASONS);
  const actions = checkActions(problems, input.actions);
  const stepKey = input.stepKey ?? null;
  if (job && reason) checkStep(problems, job, { reason, stepKey });
  if (!job || name === undefined || !reason || !problems.isEmpty) return rejected(problems.list);

  const { key } = input;
  const playbook = await retryLost(ports, async () => {
    const before = await ports.playbooks.get(job.key, key);
    const kept = before?.value.updatedAt ?? 0;
    const next = { jobKey: job.key, key, name, reason, stepKey, actions, updatedAt: kept };
    if (before && isSame(before.value, next)) return before.value;
    if (!before && (await ports.playbooks.list(job.key)).length >= MAX_PLAYBOOKS) {
      return problems.tooMuch('job', `has ${MAX_PLAYBOOKS} playbooks already: delete one first.`);
    }
    const changed: Playbook = { ...next, updatedAt: ports.now() };
    const saved = await ports.playbooks.save(changed, before?.version ?? null);
    return saved === 'lost' ? 'lost' : changed;
  });
  return playbook ? done({ playbook: { job, playbook } }) : rejected(problems.list);
}

function checkActions(
  problems: Problems,
  given: PlaybookUpsertInput['actions'],
): readonly PlaybookAction[] {
  if (given.length === 0) problems.invalid('actions', 'must have at least one action.');
  if (given.length > MAX_PLAYBOOK_ACTIONS) {
    problems.tooMuch(
      'actions',
      `must be at most ${MAX_PLAYBOOK_ACTIONS}; there are ${given.length}.`,
    );
    return [];
  }
  return given.flatMap(({ text, dueInDays, assignTo }, index) => {
    const under = problems.under('actions', index);
    checkText(under, 'text', text, MAX_TASK);
    if (!Number.isSafeInteger(dueInDays) || dueInDays < 0 || dueInDays > MAX_PLAYBOOK_DAYS) {
      const rule = `must be a whole number from 0 to ${MAX_PLAYBOOK_DAYS}; it is ${dueInDays}.`;
      under.invalid('dueInDays', rule);
    }
    const assignee = checkMember(under, 'assignTo', assignTo, PLAYBOOK_ASSIGNEES);
    return assignee ? [{ text, dueInDays, assignTo: assignee }] : [];
  });
}

function checkStep(
  problems: Problems,
  job: Job,
  { reason, stepKey }: Pick<Playbook, 'reason' | 'stepKey'>,
): void {
  if (stepKey === null) return;
  if (!isOfStep(reason)) {
    problems.invalid('stepKey', 'must be left out: this reason applies to the whole account.');
  } else if (!stepOf(job, stepKey)) {
    problems.notFound('stepKey', 'does not match a step of the job.');
  }
}
