import { bandWord } from '../../design/bands/band-words.ts';
import { FilterChoice } from '../../design/forms/filter-choice.tsx';
import { monthName } from '../../format/format.ts';
import type { RiskBand } from '../../generated/graphql.ts';
import { GroupFilters } from '../../lists/filters/group-filters.tsx';
import { ownersIn } from '../../lists/filters/use-account-groups.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { type Months, monthsText, SHOWN } from './wanted.ts';
import { type FiltersProps, MoreFilters } from './more-filters.tsx';
import { t } from './texts.ts';

const SHAPES: Readonly<Record<RiskBand, string>> = {
  HIGH: '▲',
  MEDIUM: '◆',
  LOW: '●',
  UNKNOWN: '○',
};
const RENEWALS = [30, 60, 90, 180];

/** The list's filters. They are kept in the URL. */
export function Filters({ wanted, params, context, accounts }: FiltersProps) {
  const { portfolio } = context;
  const owners = ownersIn(portfolio);
  const segments = (portfolio?.bySegment ?? []).flatMap(({ segment }) => segment ?? []);
  return (
    <div className="toolbar filters no-print" role="group" aria-label={t('filters')}>
      <BandChoice bands={wanted.bands} params={params} />
      <GroupFilters params={params} wanted={wanted} owners={owners} segments={segments} />
      <RenewalChoice wanted={wanted} params={params} />
      <button
        type="button"
        className="button"
        aria-pressed={!wanted.showsSnoozed}
        onClick={() => params.set({ aside: wanted.showsSnoozed ? null : SHOWN })}
      >
        {t('hideSnoozed')}
      </button>
      <MoreFilters wanted={wanted} params={params} context={context} accounts={accounts} />
    </div>
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

function RenewalChoice({ wanted, params }: Pick<FiltersProps, 'wanted' | 'params'>) {
  const { months, renewsWithin } = wanted;
  return (
    <FilterChoice
      label={t('renews')}
      value={months ? monthsText(months) : renewsWithin === null ? null : String(renewsWithin)}
      onChoose={(days) => params.set({ renews: days || null, months: null })}
      all={t('anyTime')}
    >
      {months ? <option value={monthsText(months)}>{monthsWords(months)}</option> : null}
      {RENEWALS.map((days) => (
        <option key={days} value={days}>
          {t('nextDays', { days })}
        </option>
      ))}
    </FilterChoice>
  );
}

/** `January 2027`, or `November 2026 to January 2027`. */
function monthsWords({ from, to }: Months): string {
  if (from === to) return monthName(from);
  return t('months', { from: monthName(from), to: monthName(to) });
}
