import type { NamedStep, StepColumns } from '../../../../../intake/suggest/suggest-steps.ts';
import { type Choices, ColumnSelect } from './column-field.tsx';

const PARTS = [
  ['answer', 'How difficult'],
  ['explanation', 'Why'],
  ['reason', 'Reason from the list'],
  ['alternative', 'What they use otherwise'],
] as const;

const NONE: StepColumns = { answer: null, explanation: null, alternative: null };

interface StepColumnsTableProps extends Choices {
  steps: readonly NamedStep[];
  columns: Readonly<Record<string, StepColumns>>;
  onChange: (columns: Readonly<Record<string, StepColumns>>) => void;
}

/** For each step, which columns hold its answer and what was written beside it. */
export function StepColumnsTable({ steps, columns, onChange, ...choices }: StepColumnsTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label="Columns of steps">
      <table className="table table-dense step-columns">
        <thead>
          <tr>
            <th scope="col">Step</th>
            {PARTS.map(([part, name]) => (
              <th key={part} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, statement }) => (
            <tr key={key}>
              <th scope="row">{statement}</th>
              {PARTS.map(([part, name]) => (
                <td key={part} data-label={name}>
                  <ColumnSelect
                    {...choices}
                    label={`${name}: ${statement}`}
                    value={columns[key]?.[part]}
                    onChange={(index) =>
                      onChange({ ...columns, [key]: { ...(columns[key] ?? NONE), [part]: index } })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
