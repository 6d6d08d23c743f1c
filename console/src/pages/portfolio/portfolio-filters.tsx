import type { QueryParams } from '../../shell/address/query-params.ts';
import { GroupFilters } from '../../lists/filters/group-filters.tsx';
import { wantedGroups } from '../../lists/filters/groups.ts';
import { t } from './texts.ts';
import type { Unit } from './unit.ts';

interface PortfolioFiltersProps {
  params: QueryParams;
  unit: Unit;
  owners: readonly string[];
  segments: readonly string[];
}

/** The page's filters and its unit. They are kept in the URL. */
export function PortfolioFilters({ params, unit, owners, segments }: PortfolioFiltersProps) {
  return (
    <div className="toolbar no-print">
      <label className="field-row">
        <span>{t('unit')}</span>
        <select
          className="field filter-select"
          value={unit}
          onChange={({ target }) => params.set({ by: target.value === 'arr' ? 'arr' : null })}
        >
          <option value="accounts">{t('units.accounts')}</option>
          <option value="arr">{t('units.arr')}</option>
        </select>
      </label>
      <GroupFilters
        params={params}
        wanted={wantedGroups(params)}
        owners={owners}
        segments={segments}
      />
    </div>
  );
}
