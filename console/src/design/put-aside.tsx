import { dayName } from '../format/format.ts';
import type { PutAsideFragment } from '../generated/graphql.ts';
import { whyBack } from './put-aside-words.ts';

/** That an account is put aside, or is back from it, by shape, word and colour. */
export function PutAside({ acknowledgement }: { acknowledgement: PutAsideFragment }) {
  const { returnedBecause, snoozedUntil, assignee } = acknowledgement;
  if (returnedBecause) {
    return (
      <span className="badge badge-medium" title={`It is back: ${whyBack(returnedBecause)}.`}>
        <span aria-hidden="true">↩</span>Back
      </span>
    );
  }
  const who = assignee == null ? '' : `, ${assignee} looks after it`;
  return (
    <span className="badge" title={`Put aside until ${dayName(snoozedUntil)}${who}.`}>
      <span aria-hidden="true">☾</span>Until {dayName(snoozedUntil)}
    </span>
  );
}
