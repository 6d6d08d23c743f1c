import { accountField } from '../../design/facts/account-field.ts';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { nameFromEmail } from '../../format/person-name.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { t } from '../texts.ts';
import { NO_OWNER, type WantedGroups } from './groups.ts';
import { ownerName } from './owner-name.ts';

interface GroupFiltersProps {
  params: QueryParams;
  wanted: WantedGroups;
  owners: readonly string[];
  segments: readonly string[];
}

/** Filters a list by owner and by segment. Changing a filter returns to the first page. */
export function GroupFilters({ params, wanted, owners, segments }: GroupFiltersProps) {
  return (
    <>
      <FilterChoice
        label={accountField('ownerEmail')}
        value={wanted.owner}
        onChoose={(owner) => params.set({ owner, after: null })}
      >
        <option value={NO_OWNER}>{t('filters.noOwner')}</option>
        {owners.map((email) => (
          <option key={email} value={ownerName(email)}>
            {nameFromEmail(email)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={accountField('segment')}
        value={wanted.segment}
        onChoose={(segment) => params.set({ segment, after: null })}
      >
        {segments.map((segment) => (
          <option key={segment}>{segment}</option>
        ))}
      </FilterChoice>
    </>
  );
}
