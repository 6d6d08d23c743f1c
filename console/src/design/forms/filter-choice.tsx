import type { ReactNode } from 'react';
import { t } from '../texts.ts';

interface FilterChoiceProps {
  label: string;
  value: string | null;
  onChoose: (value: string) => void;
  /** Label of the option that selects nothing. */
  all?: string;
  children: ReactNode;
}

/** Filters a list by one of several values. */
export function FilterChoice({
  label,
  value,
  onChoose,
  all = t('all'),
  children,
}: FilterChoiceProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <select
        className="field filter-select"
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}
