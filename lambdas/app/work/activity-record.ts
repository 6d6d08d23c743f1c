import { authorize } from '../../platform/authz/authorize.ts';
import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  type Activity,
  eventId,
} from '../../domain/work/account-event.ts';
import { keepsText, TEXT_DAYS } from '../../domain/privacy/retention-periods.ts';
import { MAX_ACTIVITY, MAX_IDEMPOTENCY_KEY } from '../kernel/limits.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkPastInstant } from '../kernel/validation/date.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountFor } from '../kernel/validation/referenced.ts';
import { checkOptionalText, checkText } from '../kernel/validation/text.ts';
import { callerName } from './caller-name.ts';
import type { ActivityRecordInput } from '../kernel/generated/inputs.ts';

/** Records a call, e-mail, meeting or note on an account. */
export async function activityRecord(
  scope: Scope,
  input: ActivityRecordInput,
): Promise<MutationResult<{ activity: Activity }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const recordedAt = ports.now();
  const kind = checkMember(problems, 'kind', input.kind, ACTIVITY_KINDS);
  const text = checkOptionalText(problems, 'text', input.text, MAX_ACTIVITY) ?? null;
  const outcome =
    ifGiven(input.outcome, (one) => checkMember(problems, 'outcome', one, ACTIVITY_OUTCOMES)) ??
    null;
  const at = input.at == null ? recordedAt : checkAt(problems, input.at, recordedAt);
  const key = ifGiven(input.idempotencyKey, (given) =>
    checkText(problems, 'idempotencyKey', given, MAX_IDEMPOTENCY_KEY),
  );
  if (key != null && input.at == null) {
    problems.invalid(
      'at',
      'is required with an idempotencyKey: together they identify the activity.',
    );
  }
  if (kind === 'NOTE' && text === null) problems.invalid('text', 'is required for a note.');
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  const respondentId = account ? await checkContact(scope, problems, account.id, input) : null;
  if (!kind || at === undefined || !account || !problems.isEmpty) return rejected(problems.list);

  const activity: Activity = {
    id: eventId(at, key == null ? ports.work.newId() : ports.work.idOf(account.id, key)),
    accountId: account.id,
    at,
    by: await callerName(scope),
    details: { kind: 'ACTIVITY', activity: kind, text, outcome, respondentId, recordedAt },
  };
  if ((await ports.work.addEvent(activity)) === 'saved') return done({ activity });
  const known = await ports.work.event(account.id, activity.id);
  const same = { ...activity, by: known?.by, details: { ...activity.details, recordedAt: 0 } };
  const first = known && { ...known, details: { ...known.details, recordedAt: 0 } };
  if (first && isSame(first, same)) return done({ activity: known as Activity });
  const fix = 'use a new key for another activity';
  const message = `idempotencyKey was used for another activity at the same time: ${fix}.`;
  problems.report('CONFLICT', 'idempotencyKey', message);
  return rejected(problems.list);
}

/** Rejects an instant before the retention period. */
function checkAt(problems: Problems, given: string, now: number): number | undefined {
  const at = checkPastInstant(problems, 'at', given, now);
  if (at === undefined || keepsText(at, now)) return at;
  return problems.invalid(
    'at',
    `must be within the last ${TEXT_DAYS} days, for which activities are kept.`,
  );
}

async function checkContact(
  { ports, loaders }: Scope,
  problems: Problems,
  accountId: string,
  { respondentId: given }: ActivityRecordInput,
): Promise<string | null> {
  if (given == null) return null;
  const node = parseNodeId(given);
  const [namedId, respondentId] = node?.type === 'Respondent' ? node.parts : [];
  if (namedId === undefined || respondentId === undefined) {
    problems.invalid('respondentId', 'must be the id of a contact, as Respondent.id gives it.');
    return null;
  }
  const person = await loaders.respondent({ accountId: namedId, respondentId });
  const ownId = (await ports.accounts.get(namedId))?.value.id;
  if (person?.isKnown && ownId === accountId) return person.id;
  problems.notFound('respondentId', 'does not match a contact in the account.');
  return null;
}
