import type { Layout } from '../../../../../intake/table/table.ts';
import { t } from '../texts.ts';

const MAX_ROWS = 20;

interface LayoutFieldsProps {
  layout: Layout;
  onChange: (layout: Layout) => void;
}

/**
 * Which row has the column names, and how many rows come before the data. Some tools write several header
 * rows.
 */
export function LayoutFields({ layout, onChange }: LayoutFieldsProps) {
  const nameRow = layout.nameRows[0] ?? 1;
  return (
    <div className="layout-fields">
      <label className="field-row">
        <span>{t('file.namesInRow')}</span>
        <CountField
          value={nameRow}
          min={1}
          onChange={(row) =>
            onChange({ nameRows: [row], headerRows: Math.max(row, layout.headerRows) })
          }
        />
      </label>
      <label className="field-row">
        <span>{t('file.rowsAbove')}</span>
        <CountField
          value={layout.headerRows}
          min={nameRow}
          onChange={(headerRows) => onChange({ ...layout, headerRows })}
        />
      </label>
    </div>
  );
}

interface CountFieldProps {
  value: number;
  min: number;
  onChange: (value: number) => void;
}

function CountField({ value, min, onChange }: CountFieldProps) {
  return (
    <input
      className="field"
      type="number"
      min={min}
      max={MAX_ROWS}
      value={value}
      onChange={({ target }) => {
        const given = target.valueAsNumber;
        if (Number.isInteger(given) && given >= min && given <= MAX_ROWS) onChange(given);
      }}
    />
  );
}
