import { dayFrom } from '../kernel/days.ts';
import type { AccountInput } from '../input.ts';
import { JOB_KEY } from './job.ts';
import { cellOf, numberOf, rowsOf } from '../kernel/table.ts';

/** Columns: account, days from today until it is due, assignee, step it responds to, text. */
const TASKS = `
hollis-freight   |  0 | dana.whitfield   | sequence-stops | Call the depot lead about the order of the stops, before the weekly round
marlow-dairy     | -2 | priya.nair       | load-vehicle   | Send the loading plan that Juniper Fresh uses
eastmoor-gas-networks | 3 | tom.becker   | agree-window   | Agree a date for the workshop on appointment windows
kawabe-gas       |  1 | tom.becker       |                | Find out who decides there now, and ask for a call
whitlock-meats   |  4 | priya.nair       |                | Ask the buyer for five minutes before the renewal
draycott-hvac    |  6 | ines.carvalho    | agree-window   | Show what changed in version 12 for arrival windows
graywood-medical | 20 | tom.becker       | match-skills   | Prepare the review with their planners
`;

/** Columns: account, days ago, kind, outcome, note. */
const ACTIVITIES = `
hollis-freight   |  3 | CALL    | FOLLOW_UP_AGREED | They reorder the stops by hand every morning, some forty minutes. Wants to see the new suggestion with their own data.
hollis-freight   | 24 | MEETING | REACHED          | Quarterly review. Planning is fine; the order of stops is what the drivers complain about.
marlow-dairy     |  6 | EMAIL   | NOT_REACHED      | Sent the guide on loading order, no answer yet.
eastmoor-gas-networks | 9 | CALL | REACHED         | Windows are promised by the call center, not by us. We need both at one table.
kawabe-gas       | 12 | CALL    | NOT_REACHED      | The number of the contact is out of service.
twin-forks-water |  5 | MEETING | RESOLVED         | Showed the new map. Two of the crews use it already.
draycott-hvac    | 15 | NOTE    |                  | New operations manager from next month.
brightwater-electric | 8 | CALL | FOLLOW_UP_AGREED | Says all is well, and asks what a move to another tool would take. Look into it.
`;

/** Columns: account, and its owner's impression, which does not always agree with the score. */
const SENTIMENTS = `
hollis-freight       | UNHAPPY
marlow-dairy         | HAPPY
eastmoor-gas-networks | NEUTRAL
twin-forks-water     | VERY_HAPPY
brightwater-electric | NEUTRAL
holloway-fire-safety | UNHAPPY
bellweather-foods    | NEUTRAL
juniper-fresh        | HAPPY
`;

const NOON_MS = 12 * 60 * 60 * 1000;

export function taskInputs(today: number): AccountInput[] {
  return rowsOf(TASKS).map((row) => {
    const [externalId, stepKey, text] = [cellOf(row, 0), cellOf(row, 3), cellOf(row, 4)];
    return {
      account: { externalId },
      text,
      dueOn: dayFrom(today, numberOf(row, 1) ?? 0),
      assignee: `${cellOf(row, 2)}@example.com`,
      ...(stepKey !== '' && { step: { job: { key: JOB_KEY }, stepKey } }),
      idempotencyKey: `demo ${dayFrom(today, 0)} ${externalId} ${text}`,
    };
  });
}

export function activityInputs(today: number): AccountInput[] {
  return rowsOf(ACTIVITIES).map((row) => {
    const [externalId, outcome] = [cellOf(row, 0), cellOf(row, 3)];
    const day = dayFrom(today, -(numberOf(row, 1) ?? 0));
    const at = new Date(Date.parse(day) + NOON_MS).toISOString();
    return {
      account: { externalId },
      kind: cellOf(row, 2),
      text: cellOf(row, 4),
      ...(outcome !== '' && { outcome }),
      at,
      idempotencyKey: `demo ${dayFrom(today, 0)} ${externalId} ${day}`,
    };
  });
}

export function sentimentInputs(): AccountInput[] {
  return rowsOf(SENTIMENTS).map((row) => ({
    account: { externalId: cellOf(row, 0) },
    sentiment: cellOf(row, 1),
  }));
}
