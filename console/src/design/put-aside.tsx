import { dayName } from '../format/format.ts';
import type { PutAsideFragment } from '../generated/graphql.ts';
import { whyBack } from './put-aside-words.ts';

interface PutAsideProps {
  snooze: PutAsideFragment;
  assignee: string | null | undefined;
}

/** That an account is snoozed, or back from a snooze, by shape, word and color. */
export function PutAside({ snooze, assignee }: PutAsideProps) {
  const { returnedBecause, snoozedUntil } = snooze;
  if (returnedBecause) {
    return (
      <span className="badge badge-medium" title={`It is back: ${whyBack(returnedBecause)}.`}>
        <span aria-hidden="true">↩</span>Back
      </span>
    );
  }
  const who = assignee == null ? '' : `. Assigned to ${assignee}`;
  return (
    <span className="badge" title={`Snoozed until ${dayName(snoozedUntil)}${who}.`}>
      <span aria-hidden="true">☾</span>Until {dayName(snoozedUntil)}
    </span>
  );
}
