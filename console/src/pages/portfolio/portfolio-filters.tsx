import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { nameFromEmail } from '../../format/person-name.ts';
import type { Address } from '../../shell/address/address.ts';
import { NOBODY } from '../at-risk/filter.ts';
import { ownerName } from '../at-risk/owner-name.ts';
import { t } from './texts.ts';
import type { Unit } from './unit.ts';

interface PortfolioFiltersProps {
  address: Address;
  unit: Unit;
  owners: readonly string[];
  segments: readonly string[];
}

/** What the page is narrowed by and counts in; all of it is in the address. */
export function PortfolioFilters({ address, unit, owners, segments }: PortfolioFiltersProps) {
  return (
    <div className="toolbar no-print">
      <label className="field-row">
        <span>{t('unit')}</span>
        <select
          className="field filter-select"
          value={unit}
          onChange={({ target }) => address.set({ by: target.value === 'arr' ? 'arr' : null })}
        >
          <option value="accounts">{t('units.accounts')}</option>
          <option value="arr">{t('units.arr')}</option>
        </select>
      </label>
      <FilterChoice
        label={t('owners.row')}
        value={address.one('owner')}
        onChoose={(owner) => address.set({ owner })}
      >
        {owners.map((email) => (
          <option key={email} value={ownerName(email)}>
            {nameFromEmail(email)}
          </option>
        ))}
        <option value={NOBODY}>{t('noOwner')}</option>
      </FilterChoice>
      <FilterChoice
        label={t('segments.row')}
        value={address.one('segment')}
        onChoose={(segment) => address.set({ segment })}
      >
        {segments.map((segment) => (
          <option key={segment}>{segment}</option>
        ))}
      </FilterChoice>
    </div>
  );
}
