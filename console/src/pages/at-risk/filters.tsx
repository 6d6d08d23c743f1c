import { type ReactNode, useState } from 'react';
import { bandWord } from '../../design/bands/band-words.ts';
import { FactFilters } from '../../design/facts/fact-filters.tsx';
import type { AccountWithFacts } from '../../design/facts/facts.ts';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { roleName } from '../../design/role-names.ts';
import { monthName } from '../../format/format.ts';
import type { AtRiskContextQuery, RiskBand } from '../../generated/graphql.ts';
import { ownersIn } from '../../lists/filters/use-account-groups.ts';
import { GroupFilters } from '../../lists/filters/group-filters.tsx';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { hasRareFilter, type Months, monthsText, ROLES, SHOWN, type Wanted } from './filter.ts';
import { t } from './texts.ts';

const SHAPES: Readonly<Record<RiskBand, string>> = {
  HIGH: '▲',
  MEDIUM: '◆',
  LOW: '●',
  UNKNOWN: '○',
};
const RENEWALS = [30, 60, 90, 180];

interface FiltersProps {
  wanted: Wanted;
  params: QueryParams;
  context: AtRiskContextQuery;
  /** The accounts in the list. */
  accounts: readonly AccountWithFacts[];
}

/** The list's filters. They are kept in the URL. */
export function Filters({ wanted, params, context, accounts }: FiltersProps) {
  const { portfolio, job } = context;
  const steps = (job?.steps ?? []).filter(({ isActive }) => isActive);
  const competitors = new Map(
    steps.flatMap(({ solutions }) =>
      (solutions ?? []).map(({ solution }) => [solution.key, solution.name] as const),
    ),
  );
  const owners = ownersIn(portfolio);
  const segments = (portfolio?.bySegment ?? []).flatMap(({ segment }) => segment ?? []);
  const set = (name: string) => (value: string) => params.set({ [name]: value || null });
  return (
    <div className="toolbar filters no-print" role="group" aria-label={t('filters')}>
      <BandChoice bands={wanted.bands} params={params} />
      <GroupFilters params={params} wanted={wanted} owners={owners} segments={segments} />
      <FilterChoice
        label={t('renews')}
        value={
          wanted.months
            ? monthsText(wanted.months)
            : wanted.renewsWithin === null
              ? null
              : String(wanted.renewsWithin)
        }
        onChoose={(days) => params.set({ renews: days || null, months: null })}
        all={t('anyTime')}
      >
        {wanted.months ? (
          <option value={monthsText(wanted.months)}>{monthsWords(wanted.months)}</option>
        ) : null}
        {RENEWALS.map((days) => (
          <option key={days} value={days}>
            {t('nextDays', { days })}
          </option>
        ))}
      </FilterChoice>
      <button
        type="button"
        className="button"
        aria-pressed={!wanted.showsSnoozed}
        onClick={() => params.set({ aside: wanted.showsSnoozed ? null : SHOWN })}
      >
        {t('hideSnoozed')}
      </button>
      <MoreFilters isOpen={hasRareFilter(wanted)}>
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
      </MoreFilters>
    </div>
  );
}

/** `January 2027`, or `November 2026 to January 2027`. */
function monthsWords({ from, to }: Months): string {
  if (from === to) return monthName(from);
  return t('months', { from: monthName(from), to: monthName(to) });
}

/** Less frequent filters, collapsed until needed. */
function MoreFilters({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <>
      {isShown ? children : null}
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

function BandChoice({ bands, params }: { bands: readonly RiskBand[]; params: QueryParams }) {
  const toggle = (band: RiskBand) => {
    const next = bands.includes(band) ? bands.filter((each) => each !== band) : [...bands, band];
    params.set({ band: next });
  };
  return (
    <div className="field-row" role="group" aria-label={t('band')}>
      <span>{t('band')}</span>
      <div className="button-row">
        {(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const).map((band) => (
          <button
            key={band}
            type="button"
            className="button"
            aria-pressed={bands.includes(band)}
            onClick={() => toggle(band)}
          >
            <span aria-hidden="true">{SHAPES[band]}</span> {bandWord(band)}
          </button>
        ))}
      </div>
    </div>
  );
}
