import { authorize } from '../../../platform/authz/authorize.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobFor } from '../../kernel/validation/referenced.ts';
import type { PlaybookDeleteInput } from '../../kernel/generated/inputs.ts';
import { findPlaybook } from './find-playbook.ts';

/** Deletes a playbook, so that it is no longer offered. Its starts and their tasks are kept. */
export async function playbookDelete(
  scope: Scope,
  input: PlaybookDeleteInput,
): Promise<MutationResult<{ deletedPlaybookKey: string }>> {
  authorize(scope.actor, 'PLAYBOOKS_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const job = (await jobFor(ports, problems, input.job))?.value;
  if (!job) return rejected(problems.list);
  audit.touch({ type: 'JOB', id: job.key });
  if (!(await findPlaybook(ports, job.key, input.key))) {
    problems.notFound('key', 'does not match a playbook. It may have been deleted.');
    return rejected(problems.list);
  }
  await ports.playbooks.remove(job.key, input.key);
  return done({ deletedPlaybookKey: input.key });
}
