import { type SubmitEvent } from 'react';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { formText } from '../../design/forms/form-text.ts';
import type { Address } from '../../shell/address/address.ts';
import { type AuditWanted, OUTCOMES } from './audit-filter.ts';
import { t } from './texts.ts';

interface AuditFiltersProps {
  address: Address;
  wanted: AuditWanted;
}

/** Who, what, when and on which account: in the address, so that a link shows the same. */
export function AuditFilters({ address, wanted }: AuditFiltersProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const names = ['who', 'what', 'account', 'from', 'to'] as const;
    const given = Object.fromEntries(names.map((name) => [name, formText(said, name).trim()]));
    address.set({ ...given, after: null });
  };
  const state = JSON.stringify(wanted);
  return (
    <form className="admin-filters no-print" key={state} onSubmit={submit}>
      <Field name="who" label={t('who')} value={wanted.actor} />
      <Field name="what" label={t('whatField')} value={wanted.operation} />
      <Field name="account" label={t('accountField')} value={wanted.account} />
      <Field name="from" label={t('fromDay')} value={wanted.from} type="date" />
      <Field name="to" label={t('toDay')} value={wanted.to} type="date" />
      <FilterChoice
        label={t('outcome')}
        value={wanted.outcome}
        onChoose={(outcome) => address.set({ outcome, after: null })}
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
        onChoose={(touched) => address.set({ touched, account: null, after: null })}
      >
        <option value="job">{t('thisJob')}</option>
      </FilterChoice>
      <button type="submit" className="button">
        {t('narrow')}
      </button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string | null;
  type?: 'text' | 'date';
}

function Field({ name, label, value, type = 'text' }: FieldProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <input className="field" name={name} type={type} defaultValue={value ?? ''} maxLength={254} />
    </label>
  );
}
