import { currenciesOf } from '../../../../../intake/draft/currencies.ts';
import { readMoney } from '../../../../../intake/values/money.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { type Sample, tellingCells } from './suggest-draft.ts';
import { t } from '../texts.ts';

interface MoneyFieldsProps {
  draft: DraftMapping;
  sample: Sample;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** The currency of amounts, and the exchange rates of other currencies. */
export function MoneyFields({ draft, sample, onChange }: MoneyFieldsProps) {
  const { accounts, currencyCode, rates } = draft;
  if (accounts.arr === undefined) return null;
  const others = currenciesOf(draft, sample).filter((code) => code !== currencyCode);
  return (
    <>
      <label className="column-field">
        <span>{t('currency')}</span>
        <input
          className="field"
          value={currencyCode}
          maxLength={3}
          onChange={({ target }) => onChange({ currencyCode: target.value.toUpperCase() })}
        />
      </label>
      {others.map((code) => (
        <label key={code} className="column-field">
          <span>
            {t('rate', { code, currency: currencyCode })}{' '}
            <span className="label">{t('required')}</span>
          </span>
          <input
            className="field"
            inputMode="decimal"
            value={rates[code] ?? ''}
            onChange={({ target }) => onChange({ rates: { ...rates, [code]: target.value } })}
          />
        </label>
      ))}
      <DecimalField draft={draft} sample={sample} onChange={onChange} />
    </>
  );
}

/** Asks for the decimal mark if an amount is ambiguous. */
function DecimalField({ draft, sample, onChange }: MoneyFieldsProps) {
  const ambiguous = tellingCells(sample, draft.accounts.arr).find((cell) => {
    const money = readMoney(cell, undefined);
    return !money.ok && money.isAmbiguous === true;
  });
  if (ambiguous === undefined) return null;
  return (
    <label className="column-field">
      <span>{t('ambiguous', { cell: ambiguous })}</span>
      <select
        className="field"
        value={draft.decimalMark ?? ''}
        onChange={({ target }) =>
          onChange({
            decimalMark: target.value === '.' || target.value === ',' ? target.value : null,
          })
        }
      >
        <option value="">{t('choose')}</option>
        <option value=",">{t('thousands')}</option>
        <option value=".">{t('decimal')}</option>
      </select>
    </label>
  );
}
