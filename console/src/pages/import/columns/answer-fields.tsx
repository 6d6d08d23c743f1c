import type { AnswerField } from '../../../../../intake/suggest/field-names.ts';
import { unusedColumns } from '../../../../../intake/draft/unused-columns.ts';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { type Choices } from './column-field.tsx';
import type { DraftMapping } from './draft-mapping.ts';
import { DateOrderField } from './date-order-field.tsx';
import { AccountSource } from '../file/account-source.tsx';
import { RoleMeanings, ScaleMeanings } from './meanings.tsx';
import { StepNames } from './step-names.tsx';
import { FieldList } from './record-fields.tsx';
import { StepColumnsTable } from './step-columns-table.tsx';
import type { Sample } from './suggest-draft.ts';
import { formatterOf } from '../words/complaints.ts';
import { t } from '../texts.ts';

const FIELDS = [
  'account',
  'respondent',
  'submittedAt',
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'mayContact',
] as const satisfies readonly AnswerField[];
const TIDY_FIELDS = ['step', 'effort', 'explanation', 'reason', 'alternative'] as const;

interface AnswerFieldsProps extends Choices {
  draft: DraftMapping;
  sample: Sample;
  steps: readonly NamedStep[];
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps the columns that hold the respondent, the answers, and the dates. */
export function AnswerFields({ draft, sample, steps, onChange, header, rows }: AnswerFieldsProps) {
  const choices = { header, rows };
  return (
    <>
      <FieldList
        {...choices}
        fields={FIELDS}
        labelOf={(field) => t(`answers.${field}`)}
        required={draft.accountFrom === 'column' ? ['account'] : []}
        columns={draft.answers}
        onChange={(answers) => onChange({ answers })}
      />
      <AccountSource draft={draft} onChange={onChange} />
      <When draft={draft} sample={sample} onChange={onChange} />
      <fieldset className="choice-row">
        <legend>{t('oneRowIs')}</legend>
        {(['wide', 'tidy'] as const).map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="layout"
              checked={draft.layout === layout}
              onChange={() => onChange({ layout })}
            />{' '}
            {t(`layouts.${layout}`)}
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
          fields={TIDY_FIELDS}
          labelOf={(field) => t(`tidy.${field}`)}
          required={['step', 'effort']}
          columns={draft.tidy}
          onChange={(tidy) => onChange({ tidy })}
        />
      )}
      <Unused columns={unusedColumns(draft, header).map(formatterOf(header).columnShown)} />
      <ScaleMeanings draft={draft} steps={steps} onChange={onChange} />
      <RoleMeanings draft={draft} onChange={onChange} />
    </>
  );
}

/** Maximum number of columns listed at once. The rest can be expanded. */
const LISTED = 10;

/** Lists the columns that will not be imported. */
function Unused({ columns }: { columns: readonly string[] }) {
  if (columns.length === 0) return null;
  if (columns.length <= LISTED) {
    return <p className="muted">{t('leftOut', { columns: columns.join(', ') })}</p>;
  }
  return (
    <details className="muted">
      <summary>{t('manyLeftOut', { count: columns.length })}</summary>
      {columns.join(', ')}
    </details>
  );
}

/** One date for all answers if no column has dates, and the date order if dates are ambiguous. */
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
        {t('dayOfAll')} <span className="label">{t('required')}</span>
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
