import type { ReactNode } from 'react';

interface FieldProps {
  label: string;
  /** Help text below the control. */
  hint?: string;
  /** The control. */
  children: ReactNode;
}

/** A form control with its label. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      {children}
      {hint === undefined ? null : <span className="label">{hint}</span>}
    </label>
  );
}
