import { useMemo, useState } from 'react';
import type { AtRiskRowFragment } from '../../../generated/graphql.ts';

/**
 * Hides rows that the user has just snoozed, until the list is read again. `away` has the rows as they were
 * read before: a row that is read again is hidden only while its account is still snoozed.
 */
export function withoutSnoozed(
  rows: readonly AtRiskRowFragment[],
  away: ReadonlySet<AtRiskRowFragment>,
): readonly AtRiskRowFragment[] {
  return rows.filter((row) => !away.has(row) && row.snooze?.isActive !== true);
}

/** The rows to show, and what to do when one of them was snoozed or unsnoozed. */
export function useSnoozing(
  read: readonly AtRiskRowFragment[],
  showsSnoozed: boolean,
  refresh: () => void,
) {
  const [away, setAway] = useState<ReadonlySet<AtRiskRowFragment>>(new Set());
  const rows = useMemo(
    () => (showsSnoozed ? read : withoutSnoozed(read, away)),
    [read, away, showsSnoozed],
  );
  const onSnoozed = (row: AtRiskRowFragment, isSnoozed: boolean) => {
    setAway((before) => {
      const others = [...before].filter((each) => each !== row);
      return new Set(isSnoozed ? [...others, row] : others);
    });
    if (showsSnoozed || !isSnoozed) refresh();
  };
  return { rows, onSnoozed };
}
