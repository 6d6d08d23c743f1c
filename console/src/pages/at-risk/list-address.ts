import type { RiskBand } from '../../generated/graphql.ts';
import type { WantedGroups } from '../../lists/filters/groups.ts';
import { monthsText, type Months, SHOWN } from './wanted.ts';

interface Listed extends Partial<WantedGroups> {
  bands: readonly RiskBand[];
  /** Key of a step that is DIFFICULT in the account. */
  step?: string;
  /** Renewal in these months. */
  months?: Months;
  /** The order, formatted for the URL. */
  sort?: string;
}

/** URL of the list behind a count. Includes snoozed accounts, as counts do. */
export function listAddress({ bands, owner, segment, step, months, sort }: Listed): string {
  const said = new URLSearchParams({ band: bands.join(','), aside: SHOWN });
  if (owner != null) said.set('owner', owner);
  if (segment != null) said.set('segment', segment);
  if (step !== undefined) said.set('step', step);
  if (months !== undefined) said.set('months', monthsText(months));
  if (sort !== undefined) said.set('sort', sort);
  return `/at-risk?${said.toString()}`;
}
