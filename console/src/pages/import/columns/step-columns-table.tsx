import type { NamedStep, StepColumns } from '../../../../../intake/suggest/suggest-steps.ts';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
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
      <PlainTable
        className="table-dense step-columns"
        columns={[
          { id: 'step', name: t('step'), isHead: true, show: ({ statement }) => statement },
          ...PARTS.map((part) => ({
            id: part,
            name: t(`parts.${part}`),
            show: ({ key, statement }: NamedStep) => (
              <ColumnSelect
                {...choices}
                label={t('partOf', { part: t(`parts.${part}`), step: statement })}
                value={columns[key]?.[part]}
                onChange={(index) =>
                  onChange({ ...columns, [key]: { ...(columns[key] ?? NONE), [part]: index } })
                }
              />
            ),
          })),
        ]}
        rows={steps}
        keyOf={({ key }) => key}
      />
    </div>
  );
}
