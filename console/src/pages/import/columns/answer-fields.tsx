import type { AnswerField } from '../../../../../intake/suggest/field-names.ts';
import { unusedColumns } from '../../../../../intake/draft/unused-columns.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { counted } from '../../../format/format.ts';
import { type Choices } from './column-field.tsx';
import type { DraftMapping } from './draft-mapping.ts';
import { DateOrderField } from './date-order-field.tsx';
import { AccountSource } from '../file/account-source.tsx';
import { RoleMeanings, ScaleMeanings } from './meanings.tsx';
import { StepNames } from './step-names.tsx';
import { FieldList } from './record-fields.tsx';
import { StepColumnsTable } from './step-columns-table.tsx';
import type { Sample } from './suggest-draft.ts';

const LABELS: Readonly<Record<AnswerField, string>> = {
  account: 'Id of the account',
  respondent: 'Id of who answered',
  submittedAt: 'When it was answered',
  name: 'Their name',
  firstName: 'First name, where it has a column',
  lastName: 'Last name, where it has a column',
  email: 'Their e-mail address',
  role: 'Their role',
  mayContact: 'May be contacted',
};

const TIDY_LABELS = {
  step: 'Key of the step',
  effort: 'The answer',
  explanation: 'Why',
  reason: 'Reason from the list',
  alternative: 'What they use otherwise',
} as const;

interface AnswerFieldsProps extends Choices {
  draft: DraftMapping;
  sample: Sample;
  steps: readonly NamedStep[];
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Which columns hold who answered, what, and when. */
export function AnswerFields({ draft, sample, steps, onChange, header, rows }: AnswerFieldsProps) {
  const choices = { header, rows };
  return (
    <>
      <FieldList
        {...choices}
        labels={LABELS}
        required={draft.accountFrom === 'column' ? ['account'] : []}
        columns={draft.answers}
        onChange={(answers) => onChange({ answers })}
      />
      <AccountSource draft={draft} onChange={onChange} />
      <When draft={draft} sample={sample} onChange={onChange} />
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
            {layout === 'wide' ? 'one person, with a column per step' : 'one answer'}
          </label>
        ))}
      </fieldset>
      {draft.layout === 'tidy' ? (
        <StepNames draft={draft} steps={steps} onChange={onChange} />
      ) : null}
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
      <Unused columns={unusedColumns(draft, header)} />
      <ScaleMeanings draft={draft} steps={steps} onChange={onChange} />
      <RoleMeanings draft={draft} onChange={onChange} />
    </>
  );
}

/** Columns that are named at once; more are behind a click. */
const LISTED = 10;

/** Names the columns that are imported as nothing. */
function Unused({ columns }: { columns: readonly string[] }) {
  if (columns.length === 0) return null;
  if (columns.length <= LISTED) {
    return (
      <p className="muted">Left out, as they are no step and no field: {columns.join(', ')}.</p>
    );
  }
  return (
    <details className="muted">
      <summary>
        {counted(columns.length, 'column')} are left out, as they are no step and no field
      </summary>
      {columns.join(', ')}
    </details>
  );
}

/** The day of all answers where no column has it, and the order of dates where they need one. */
function When({
  draft,
  sample,
  onChange,
}: Pick<AnswerFieldsProps, 'draft' | 'sample' | 'onChange'>) {
  if (draft.answers.submittedAt !== undefined) {
    return <DateOrderField draft={draft} sample={sample} onChange={onChange} />;
  }
  return (
    <label className="column-field">
      <span>
        Day of all answers<span className="label"> required</span>
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
