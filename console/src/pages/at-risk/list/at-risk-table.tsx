import { type CSSProperties, memo, useMemo, useState } from 'react';
import { useCopy } from '../../../design/messages/copy-button.tsx';
import { type Column, ColumnCells, ColumnHeaders } from '../../../design/tables/column.tsx';
import { type PageKey, usePageKeys } from '../../../design/tables/page-keys.ts';
import { RowGroups } from '../../../design/tables/row-groups.tsx';
import { rowKeys } from '../../../design/tables/row-keys.ts';
import type { Ordering } from '../../../design/tables/sort-header.tsx';
import type {
  AtRiskOrderField,
  AtRiskRowFragment,
  ScoreMeaningFragment,
} from '../../../generated/graphql.ts';
import { SelectAllHeader, SelectCell } from '../../../lists/bulk/select-cells.tsx';
import type { Selection } from '../../../lists/bulk/use-selection.ts';
import { useHasRole } from '../../../shell/app-context.ts';
import { SnoozeDialog } from '../../account/snooze/snooze-dialog.tsx';
import { t } from '../texts.ts';
import { atRiskColumns } from './at-risk-columns.tsx';

interface AtRiskTableProps {
  rows: readonly AtRiskRowFragment[];
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
  /** Facts shown as additional columns. */
  facts: readonly string[];
  ordering: Ordering<AtRiskOrderField>;
  selection: Selection<AtRiskRowFragment>;
  /** Called when a row's account was snoozed or unsnoozed. */
  onSnoozed: (row: AtRiskRowFragment, isSnoozed: boolean) => void;
}

const KEYS: readonly PageKey[] = ['move', 'open', 'select', 'copy'];
const KEYS_WITH_SNOOZE: readonly PageKey[] = [...KEYS, 'snooze'];

/** The ranked list with keyboard support. Only columns that the server can sort by have sortable headers. */
export function AtRiskTable(props: AtRiskTableProps) {
  const { rows, meaning, facts, ordering, selection, onSnoozed } = props;
  const maySnooze = useHasRole('CUSTOMER_SUCCESS');
  const [snoozed, setSnoozed] = useState<AtRiskRowFragment | null>(null);
  const columns = useMemo(() => atRiskColumns(meaning, facts), [meaning, facts]);
  usePageKeys(maySnooze ? KEYS_WITH_SNOOZE : KEYS);
  return (
    <div className="table-frame">
      <table
        className="table table-rows table-cards table-long at-risk-table"
        style={{ '--facts': 'minmax(120px, 1fr) '.repeat(facts.length) } as CSSProperties}
      >
        <thead>
          <tr>
            <SelectAllHeader rows={rows} selection={selection} />
            <ColumnHeaders columns={columns} ordering={ordering} />
          </tr>
        </thead>
        <RowGroups
          rows={rows}
          keyOf={keyOf}
          show={(risk) => (
            <Row
              key={risk.id}
              row={risk}
              columns={columns}
              isSelected={selection.has(risk)}
              onToggle={selection.toggle}
              onSnooze={maySnooze ? setSnoozed : null}
            />
          )}
        />
      </table>
      {snoozed === null ? null : (
        <SnoozeDialog
          account={snoozed.account}
          known={snoozed}
          onSaved={(noted) => onSnoozed(snoozed, noted?.snooze?.isActive === true)}
          onClose={() => setSnoozed(null)}
        />
      )}
    </div>
  );
}

function keyOf({ id }: AtRiskRowFragment): string {
  return id;
}

interface RowProps {
  row: AtRiskRowFragment;
  columns: readonly Column<AtRiskRowFragment>[];
  isSelected: boolean;
  onToggle: Selection<AtRiskRowFragment>['toggle'];
  /** Null if the user may not snooze. */
  onSnooze: ((row: AtRiskRowFragment) => void) | null;
}

const Row = memo(function Row({ row: risk, columns, isSelected, onToggle, onSnooze }: RowProps) {
  const copy = useCopy();
  const keys = rowKeys({
    onSelect: (isRange) => onToggle(risk, isRange),
    onSnooze: onSnooze ? () => onSnooze(risk) : undefined,
    onCopy: () => void copy(noteOf(risk), t('noteCopied', { account: risk.account.name })),
  });
  return (
    <tr {...keys} data-selected={isSelected || undefined}>
      <SelectCell
        name={risk.account.name}
        isSelected={isSelected}
        onToggle={(isRange) => onToggle(risk, isRange)}
      />
      <Cells row={risk} columns={columns} />
    </tr>
  );
});

/**
 * Memoized: renders only when the row's data changes, not when it is selected, since there may be thousands
 * of rows.
 */
const Cells = memo(ColumnCells<AtRiskRowFragment>);

/** What to say on a call: roles and figures, no names. */
function noteOf({ account, summary }: AtRiskRowFragment): string {
  return `${account.name}: ${summary}`;
}
