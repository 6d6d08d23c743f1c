import { counted } from '../../format/format.ts';
import type { PastedStep } from './step-list.ts';

interface StepListFieldProps {
  text: string;
  onChange: (text: string) => void;
  steps: readonly PastedStep[];
}

/** A place to paste steps, one a line, and beside it what they become. */
export function StepListField({ text, onChange, steps }: StepListFieldProps) {
  return (
    <div className="step-list">
      <label className="field-row">
        <span>How difficult is it to …? One step per line, in the order they are done</span>
        <textarea
          className="field"
          rows={10}
          value={text}
          placeholder={'plan the stops\nestimate the arrival\nadjust the route'}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <div>
        <p className="label" role="status">
          {steps.length === 0 ? 'No step yet' : `${counted(steps.length, 'step')}, with their keys`}
        </p>
        <ol className="step-list-made">
          {steps.map(({ key, statement }) => (
            <li key={key}>
              {statement}
              <div className="label">{key}</div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
