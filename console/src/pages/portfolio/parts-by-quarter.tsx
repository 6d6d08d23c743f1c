import type { PortfolioPageQuery } from '../../generated/graphql.ts';
import { wantedGroups } from '../../lists/filters/groups.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { OwnersFigure, SegmentsFigure } from './figures/parts-figure.tsx';
import { endName } from './figures/quarters-figure.tsx';
import { t } from './texts.ts';
import type { Unit } from './unit.ts';

interface PartsByQuarterProps {
  params: QueryParams;
  unit: Unit;
  portfolio: NonNullable<PortfolioPageQuery['portfolio']>;
}

/** The bands by owner and by segment, today or at the end of a quarter. */
export function PartsByQuarter({ params, unit, portfolio }: PartsByQuarterProps) {
  const known = (portfolio.history ?? []).filter(({ source }) => source !== 'MISSING');
  const chosen = known.find(({ day }) => day === params.one('quarter'));
  const when = chosen ? endName(chosen.day) : t('today');
  const listed = chosen ? null : wantedGroups(params);
  const { byOwner, bySegment } = chosen ?? portfolio;
  return (
    <>
      <label className="field-row portfolio-quarter no-print">
        <span>{t('quarterChoice')}</span>
        <select
          className="field filter-select"
          value={chosen?.day ?? ''}
          onChange={({ target }) => params.set({ quarter: target.value })}
        >
          <option value="">{t('today')}</option>
          {known.toReversed().map(({ day }) => (
            <option key={day} value={day}>
              {endName(day)}
            </option>
          ))}
        </select>
      </label>
      <OwnersFigure parts={byOwner} unit={unit} when={when} listed={listed} />
      <SegmentsFigure parts={bySegment} unit={unit} when={when} listed={listed} />
    </>
  );
}
