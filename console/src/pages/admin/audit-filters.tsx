import { type SubmitEvent } from 'react';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { Field } from '../../design/forms/field.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { locale } from '../../texts/language.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { type AuditWanted, OUTCOMES } from './audit-filter.ts';
import { OPERATIONS, operationName } from './operations.ts';
import { t } from './texts.ts';

interface AuditFiltersProps {
  params: QueryParams;
  wanted: AuditWanted;
}

/** Query parameter, filter field, and label key. */
const FIELDS = [
  { name: 'who', says: 'actor', label: 'who' },
  { name: 'account', says: 'account', label: 'accountField' },
  { name: 'from', says: 'from', label: 'fromDay', type: 'date' },
  { name: 'to', says: 'to', label: 'toDay', type: 'date' },
] as const;

/** Filters by user, action, time and account. Kept in the URL, so that a link shows the same. */
export function AuditFilters({ params, wanted }: AuditFiltersProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const given = Object.fromEntries(FIELDS.map(({ name }) => [name, formText(said, name).trim()]));
    params.set({ ...given, after: null });
  };
  const state = JSON.stringify(wanted);
  return (
    <form className="admin-filters no-print" key={state} onSubmit={submit}>
      {FIELDS.map(({ name, says, label, ...input }) => (
        <Field key={name} label={t(label)}>
          <input
            className="field"
            name={name}
            type="text"
            {...input}
            defaultValue={wanted[says] ?? ''}
            maxLength={254}
          />
        </Field>
      ))}
      <button type="submit" className="button">
        {t('narrow')}
      </button>
      <FilterChoice
        label={t('whatField')}
        value={wanted.operation}
        onChoose={(what) => params.set({ what, after: null })}
      >
        {operationsFor(wanted.operation).map((operation) => (
          <option key={operation} value={operation}>
            {operationName(operation)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={t('outcome')}
        value={wanted.outcome}
        onChoose={(outcome) => params.set({ outcome, after: null })}
      >
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`outcomes.${outcome}`)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={t('touched')}
        value={wanted.ofJob ? 'job' : null}
        onChoose={(touched) => params.set({ touched, account: null, after: null })}
      >
        <option value="job">{t('thisJob')}</option>
      </FilterChoice>
      <label>
        <input
          type="checkbox"
          checked={wanted.withDryRuns}
          onChange={({ target }) => params.set({ dry: target.checked ? 'yes' : null, after: null })}
        />{' '}
        {t('withDryRuns')}
      </label>
    </form>
  );
}

/** All operations by name, plus the one in the URL if it is unknown. */
function operationsFor(wanted: string | null): readonly string[] {
  const all = wanted === null || OPERATIONS.includes(wanted) ? OPERATIONS : [...OPERATIONS, wanted];
  return all.toSorted((a, b) => operationName(a).localeCompare(operationName(b), locale));
}
