import { DATE_ORDERS, type DateOrder } from '../../../../intake/mapping/instant-cell.ts';
import type { AnswerField } from '../../../../intake/suggest/field-names.ts';
import { suggestDateOrder } from '../../../../intake/suggest/suggest-date-order.ts';
import type { NamedStep } from '../../../../intake/suggest/suggest-steps.ts';
import { type Choices } from './column-field.tsx';
import type { DraftMapping } from './draft-mapping.ts';
import { RoleMeanings, ScaleMeanings } from './meanings.tsx';
import { FieldList } from './record-fields.tsx';
import { StepColumnsTable } from './step-columns-table.tsx';
import { cellsOf } from './suggest-draft.ts';

const LABELS: Readonly<Record<AnswerField, string>> = {
  account: 'Id of the account',
  respondent: 'Id of who answered',
  submittedAt: 'When it was answered',
  name: 'Their name',
  email: 'Their e-mail address',
  role: 'Their role',
  mayContact: 'May be contacted',
};

const TIDY_LABELS = {
  step: 'Key of the step',
  effort: 'The answer',
  explanation: 'Why',
  alternative: 'What they use otherwise',
} as const;

interface AnswerFieldsProps extends Choices {
  draft: DraftMapping;
  steps: readonly NamedStep[];
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Which columns hold who answered, what, and when. */
export function AnswerFields({ draft, steps, onChange, header, rows }: AnswerFieldsProps) {
  const choices = { header, rows };
  return (
    <>
      <FieldList
        {...choices}
        labels={LABELS}
        required={['account']}
        columns={draft.answers}
        onChange={(answers) => onChange({ answers })}
      />
      <When draft={draft} onChange={onChange} {...choices} />
      <fieldset className="choice-row">
        <legend>One row of the file is</legend>
        {(['wide', 'tidy'] as const).map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="layout"
              checked={draft.layout === layout}
              onChange={() => onChange({ layout })}
            />{' '}
            {layout === 'wide' ? 'one person, with a column a step' : 'one answer'}
          </label>
        ))}
      </fieldset>
      {draft.layout === 'wide' ? (
        <StepColumnsTable
          {...choices}
          steps={steps}
          columns={draft.steps}
          onChange={(columns) => onChange({ steps: columns })}
        />
      ) : (
        <FieldList
          {...choices}
          labels={TIDY_LABELS}
          required={['step', 'effort']}
          columns={draft.tidy}
          onChange={(tidy) => onChange({ tidy })}
        />
      )}
      <ScaleMeanings scale={draft.scale} onChange={(scale) => onChange({ scale })} />
      <RoleMeanings roles={draft.roles} onChange={(roles) => onChange({ roles })} />
    </>
  );
}

/** The day of all answers where no column has it, and the order of dates where they need one. */
function When({ draft, onChange, header, rows }: Omit<AnswerFieldsProps, 'steps'>) {
  const { submittedAt } = draft.answers;
  const sample = { names: header.names, rows: rows.map(({ cells }) => cells) };
  if (submittedAt === undefined) {
    return (
      <label className="column-field">
        <span>
          Day of all answers<span className="label"> needed</span>
        </span>
        <input
          className="field"
          type="date"
          value={draft.answeredOn}
          onChange={({ target }) => onChange({ answeredOn: target.value })}
        />
      </label>
    );
  }
  if (!suggestDateOrder(cellsOf(sample, [submittedAt])).needed) return null;
  return (
    <label className="column-field">
      <span>Order of day and month</span>
      <select
        className="field"
        value={draft.dateOrder ?? ''}
        onChange={({ target }) =>
          onChange({ dateOrder: (target.value || null) as DateOrder | null })
        }
      >
        <option value="">say which</option>
        {DATE_ORDERS.map((order) => (
          <option key={order}>{order}</option>
        ))}
      </select>
    </label>
  );
}
