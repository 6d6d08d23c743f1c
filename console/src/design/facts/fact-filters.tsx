import { useId, useState } from 'react';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { t } from '../texts.ts';
import { accountField } from './account-field.ts';
import {
  type AccountWithFacts,
  factName,
  factsOf,
  factValues,
  INDUSTRY,
  type WantedFacts,
} from './facts.ts';

interface FactFiltersProps {
  params: QueryParams;
  wanted: WantedFacts;
  /** The listed accounts. Their facts are suggested as filters. */
  accounts: readonly AccountWithFacts[];
}

/** Filters a list by industry and by a custom attribute. Changing a filter returns to the first page. */
export function FactFilters({ params, wanted, accounts }: FactFiltersProps) {
  const { industry, attribute } = wanted;
  const attributes = factsOf(accounts).filter((fact) => fact !== INDUSTRY);
  const [picked, setPicked] = useState(attribute ? `attribute:${attribute.key}` : '');
  const facts = [...new Set([...attributes, ...(picked === '' ? [] : [picked])])];
  return (
    <>
      <FactField
        label={accountField('industry')}
        value={industry ?? ''}
        options={factValues(accounts, INDUSTRY)}
        onChange={(value) => params.set({ industry: value, after: null })}
      />
      {facts.length === 0 ? null : (
        <label className="field-row">
          <span>{t('attribute')}</span>
          <select
            className="field filter-select"
            value={picked}
            onChange={({ target }) => {
              setPicked(target.value);
              if (attribute) params.set({ attribute: null, after: null });
            }}
          >
            <option value="">{t('any')}</option>
            {facts.map((fact) => (
              <option key={fact} value={fact}>
                {factName(fact)}
              </option>
            ))}
          </select>
        </label>
      )}
      {picked === '' ? null : (
        <FactField
          key={picked}
          label={factName(picked)}
          value={attribute?.value ?? ''}
          options={factValues(accounts, picked)}
          onChange={(value) =>
            params.set({
              attribute: value === '' ? null : `${factName(picked)}:${value}`,
              after: null,
            })
          }
        />
      )}
    </>
  );
}

interface FactFieldProps {
  label: string;
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}

/** An input for an exact stored value. Suggests the values of the listed accounts. */
function FactField({ label, value, options, onChange }: FactFieldProps) {
  const id = useId();
  const say = (text: string) => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <label className="field-row">
      <span>{label}</span>
      <input
        key={value}
        className="field filter-select"
        list={id}
        placeholder={t('all')}
        defaultValue={value}
        onBlur={({ target }) => say(target.value)}
        onInput={({ currentTarget }) => {
          if (options.includes(currentTarget.value)) say(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') say(event.currentTarget.value);
        }}
      />
      <datalist id={id}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </label>
  );
}
