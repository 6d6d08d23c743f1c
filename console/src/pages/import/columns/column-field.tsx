import { useId } from 'react';
import type { Header } from '../../../../../intake/table/layout/header.ts';
import { columnName } from '../words/complaints.ts';
import type { Row } from '../../../../../intake/table/table.ts';
import { t } from '../texts.ts';

/** The columns to choose from. */
export interface Choices {
  header: Header;
  rows: readonly Row[];
}

interface ColumnFieldProps extends Choices {
  label: string;
  isRequired?: boolean;
  value: number | null | undefined;
  onChange: (index: number | null) => void;
}

/** Maps an API field to a column and shows the column's first value. */
export function ColumnField({ label, isRequired = false, ...rest }: ColumnFieldProps) {
  const id = useId();
  const example = exampleOf(rest.rows, rest.value);
  return (
    <div className="column-field">
      <label htmlFor={id}>
        {label}
        {isRequired ? <span className="label"> {t('required')}</span> : null}
      </label>
      <ColumnSelect id={id} {...rest} />
      <span className="label column-example" title={example}>
        {example}
      </span>
    </div>
  );
}

interface ColumnSelectProps extends Choices {
  id?: string;
  label?: string;
  value: number | null | undefined;
  onChange: (index: number | null) => void;
}

/** A select with the columns of the file and an empty option. */
export function ColumnSelect({ id, label, header, value, onChange }: ColumnSelectProps) {
  return (
    <select
      id={id}
      className="field"
      aria-label={label}
      title={value == null ? undefined : columnName(header, value)}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    >
      <option value="">–</option>
      {header.names.map((_, index) => (
        <option key={index} value={index}>
          {columnName(header, index)}
        </option>
      ))}
    </select>
  );
}

function exampleOf(rows: readonly Row[], column: number | null | undefined): string {
  if (column == null) return '';
  const said = rows.find(({ cells }) => (cells[column] ?? '').trim() !== '');
  return said ? t('example', { cell: said.cells[column] ?? '' }) : t('emptyExample');
}
