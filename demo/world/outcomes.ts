import { slug } from '../kernel/slug.ts';
import { cellOf, numberOf, rowsOf } from '../kernel/table.ts';

/** An outcome of an invented account. */
export interface DemoOutcome {
  account: string;
  kind: string;
  /** Days before today. */
  daysAgo: number;
  reason: string | null;
}

/** Columns: account, outcome, days ago, reason. */
const OUTCOMES = `
  Redfern Pallets       | CHURNED    |  19 | Went to RouteIQ: the sequence was redone by hand every morning.
  Pelham Glass          | CHURNED    |  54 | Too many missed appointments; back to the phone and a wall calendar.
  Norrland Fjärrvärme   | RENEWED    |  27 | Three years, signed early.
  Fattoria Serena       | RENEWED    |  41 |
  Montrose Vending      | RENEWED    |  12 |
  Stadtwerke Erlengrund | EXPANDED   |  33 | Second depot added.
  Juniper Fresh         | EXPANDED   |  64 | Crew app for the night shift.
  Sable Coast Shipping  | RENEWED    |  25 |
  Elmstead Pest Control | RENEWED    |  35 |
  Lindqvist Åkeri       | CONTRACTED | 103 | Half of the crews plan on their own again.
`;

export const DEMO_OUTCOMES: readonly DemoOutcome[] = rowsOf(OUTCOMES).map((row) => ({
  account: slug(cellOf(row, 0)),
  kind: cellOf(row, 1),
  daysAgo: numberOf(row, 2) ?? 0,
  reason: cellOf(row, 3) || null,
}));
