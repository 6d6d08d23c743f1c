import type { ReactNode } from 'react';
import { t } from '../texts.ts';

interface FilterChoiceProps {
  label: string;
  value: string | null;
  onChoose: (value: string) => void;
  /** What it is called to choose nothing. */
  all?: string;
  children: ReactNode;
}

/** Narrows a list by one of some values. */
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
