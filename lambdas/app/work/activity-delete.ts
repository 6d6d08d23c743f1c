import { authorize } from '../../platform/authz/authorize.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { activityGet, activityNodeId } from './activity-node.ts';
import type { ActivityDeleteInput } from '../kernel/generated/inputs.ts';

/** Deletes an activity. */
export async function activityDelete(
  scope: Scope,
  input: ActivityDeleteInput,
): Promise<MutationResult<{ deletedActivityId: string }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const node = parseNodeId(input.id);
  if (node?.type !== 'Activity') {
    problems.invalid('id', 'must be the id of an activity, as Activity.id gives it.');
    return rejected(problems.list);
  }
  const activity = await activityGet(scope, node.parts);
  if (!activity) {
    problems.notFound('id', 'does not match an activity. It may have been deleted.');
    return rejected(problems.list);
  }
  audit.touch({ type: 'ACCOUNT', id: activity.accountId });
  await ports.work.removeEvent(activity.accountId, activity.id);
  return done({ deletedActivityId: activityNodeId(activity) });
}
