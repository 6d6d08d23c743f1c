import type { ReactNode } from 'react';

interface FieldProps {
  label: string;
  /** What helps to fill it in, below it. */
  hint?: string;
  /** The control. */
  children: ReactNode;
}

/** A control of a form with its label. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      {children}
      {hint === undefined ? null : <span className="label">{hint}</span>}
    </label>
  );
}
