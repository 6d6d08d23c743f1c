import { useState } from 'react';
import { FactFilters } from '../../design/facts/fact-filters.tsx';
import type { AccountWithFacts } from '../../design/facts/facts.ts';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { roleName } from '../../design/role-names.ts';
import type { AtRiskContextQuery } from '../../generated/graphql.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { hasRareFilter, ROLES, type Wanted } from './wanted.ts';
import { t } from './texts.ts';

export interface FiltersProps {
  wanted: Wanted;
  params: QueryParams;
  context: AtRiskContextQuery;
  /** The accounts in the list. */
  accounts: readonly AccountWithFacts[];
}

/** Less frequent filters, collapsed until needed. */
export function MoreFilters(props: FiltersProps) {
  const [isShown, setIsShown] = useState(hasRareFilter(props.wanted));
  return (
    <>
      {isShown ? <RareFilters {...props} /> : null}
      <button
        type="button"
        className="button"
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? t('fewerFilters') : t('moreFilters')}
      </button>
    </>
  );
}

function RareFilters({ wanted, params, context, accounts }: FiltersProps) {
  const steps = (context.job?.steps ?? []).filter(({ isActive }) => isActive);
  const competitors = new Map(
    steps.flatMap(({ solutions }) =>
      (solutions ?? []).map(({ solution }) => [solution.key, solution.name] as const),
    ),
  );
  const set = (name: string) => (value: string) => params.set({ [name]: value || null });
  return (
    <>
      <FilterChoice label={t('step')} value={wanted.step} onChoose={set('step')}>
        {steps.map(({ key, statement }) => (
          <option key={key} value={key}>
            {statement}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={t('competitor')}
        value={wanted.competitor}
        onChoose={(key) => params.set({ competitor: key || null, rival: null })}
      >
        {[...competitors].map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={t('missing')}
        value={wanted.missing}
        onChoose={set('missing')}
        all={t('any')}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice
        label={t('confidence')}
        value={wanted.confidence.length === 0 ? null : wanted.confidence.join(',')}
        onChoose={set('confidence')}
        all={t('any')}
      >
        <option value="HIGH">{t('confidences.HIGH')}</option>
        <option value="MEDIUM,HIGH">{t('confidences.MEDIUM_HIGH')}</option>
        <option value="LOW">{t('confidences.LOW')}</option>
      </FilterChoice>
      <FactFilters params={params} wanted={wanted} accounts={accounts} />
      <label className="field-row">
        <span>{t('minArr')}</span>
        <input
          className="field filter-arr"
          inputMode="numeric"
          pattern="\d*"
          placeholder="0"
          defaultValue={wanted.minArr ?? ''}
          onBlur={(event) => set('arr')(event.target.value.replaceAll(/\D/g, ''))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </label>
    </>
  );
}
