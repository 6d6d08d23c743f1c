import './number-field.css';
import { useId } from 'react';
import { t } from '../texts.ts';

interface NumberFieldProps {
  label: string;
  /** A short explanation of the number. */
  hint?: string;
  /** NaN if the field is empty. */
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
}

/** A number that is set with a slider or typed. */
export function NumberField({
  label,
  hint,
  value,
  min,
  max,
  step = 1,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const read = (text: string) => onChange(text === '' ? NaN : Number(text));
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        type="range"
        aria-label={t('slider', { label })}
        min={min}
        max={max}
        step={step}
        value={Number.isNaN(value) ? min : value}
        onChange={({ target }) => read(target.value)}
      />
      <input
        id={id}
        className="field"
        type="number"
        min={min}
        step="any"
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => read(target.value)}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="label">
          {hint}
        </span>
      )}
    </div>
  );
}
