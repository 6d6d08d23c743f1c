import './bulk.css';
import { wholeNumber } from '../../format/format.ts';
import type { Selection } from './use-selection.ts';
import { t } from '../texts.ts';

/** Header checkbox that selects all rows of the page. */
export function SelectAllHeader<Row>({
  rows,
  selection,
}: {
  rows: readonly Row[];
  selection: Selection<Row>;
}) {
  const count = rows.filter((row) => selection.has(row)).length;
  return (
    <td className="select-cell">
      <label className="select-box">
        <input
          type="checkbox"
          aria-label={t('bulk.selectAll', { count: wholeNumber(rows.length) })}
          checked={count > 0 && count === rows.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < rows.length;
          }}
          onChange={selection.toggleAll}
        />
      </label>
    </td>
  );
}

interface SelectCellProps {
  name: string;
  isSelected: boolean;
  onToggle: (isRange: boolean) => void;
}

/** Checkbox that selects a row. With Shift, selects the range from the last row clicked. */
export function SelectCell({ name, isSelected, onToggle }: SelectCellProps) {
  return (
    <td className="select-cell">
      <label className="select-box">
        <input
          type="checkbox"
          aria-label={t('bulk.select', { account: name })}
          checked={isSelected}
          tabIndex={-1}
          onChange={({ nativeEvent }) =>
            onToggle('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
          }
        />
      </label>
    </td>
  );
}
