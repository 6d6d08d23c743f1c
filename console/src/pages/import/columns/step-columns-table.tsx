import type { NamedStep, StepColumns } from '../../../../../intake/suggest/suggest-steps.ts';
import { type Choices, ColumnSelect } from './column-field.tsx';
import { t } from '../texts.ts';

const PARTS = ['answer', 'explanation', 'reason', 'alternative'] as const;

const NONE: StepColumns = { answer: null, explanation: null, alternative: null };

interface StepColumnsTableProps extends Choices {
  steps: readonly NamedStep[];
  columns: Readonly<Record<string, StepColumns>>;
  onChange: (columns: Readonly<Record<string, StepColumns>>) => void;
}

/** For each step, the columns with its answers and comments. */
export function StepColumnsTable({ steps, columns, onChange, ...choices }: StepColumnsTableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t('stepColumns')}>
      <table className="table table-dense step-columns">
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`parts.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, statement }) => (
            <tr key={key}>
              <th scope="row">{statement}</th>
              {PARTS.map((part) => (
                <td key={part} data-label={t(`parts.${part}`)}>
                  <ColumnSelect
                    {...choices}
                    label={t('partOf', { part: t(`parts.${part}`), step: statement })}
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
