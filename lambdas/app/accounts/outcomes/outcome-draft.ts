import { OUTCOME_KINDS, type Outcome } from '../../../domain/accounts/account.ts';
import { MAX_STATEMENT } from '../../kernel/limits.ts';
import type { Ports } from '../../kernel/ports.ts';
import { checkDay, checkPastDay } from '../../kernel/validation/date.ts';
import { ifGiven } from '../../kernel/validation/given.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { checkOptionalText } from '../../kernel/validation/text.ts';
import type { OutcomeRecordInput } from '../../kernel/generated/inputs.ts';

/** Parses the input except for its account. Returns undefined, with a problem added, if it is invalid. */
export function parseOutcome(
  ports: Pick<Ports, 'now'>,
  problems: Problems,
  input: OutcomeRecordInput,
): Outcome | undefined {
  const recordedAt = ports.now();
  const kind = checkMember(problems, 'kind', input.kind, OUTCOME_KINDS);
  const occurredOn = checkPastDay(problems, 'occurredOn', input.occurredOn, recordedAt);
  const decidedAt = ifGiven(input.decidedAt, (day) => checkDay(problems, 'decidedAt', day)) ?? null;
  const reason = checkOptionalText(problems, 'reason', input.reason, MAX_STATEMENT) ?? null;
  if (!kind || occurredOn === undefined || !problems.isEmpty) return undefined;
  if (decidedAt !== null && decidedAt > occurredOn) {
    return problems.invalid('decidedAt', `must not be after occurredOn; it is ${decidedAt}.`);
  }
  return { kind, occurredOn, decidedAt, reason, recordedAt, retractedAt: null };
}
