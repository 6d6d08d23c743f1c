import { compactMoney, monthName, shortMonthName } from '../../../format/format.ts';
import type { RenewalMonthFragment, RiskBand } from '../../../generated/graphql.ts';
import type { WantedGroups } from '../../../lists/filters/groups.ts';
import { monthsOf } from '../../at-risk/wanted.ts';
import { listAddress } from '../../at-risk/list-address.ts';
import { BandsFigure } from '../bands-figure.tsx';
import { t } from '../texts.ts';
import { valueOf } from '../unit.ts';

interface RenewalsFigureProps {
  months: readonly RenewalMonthFragment[];
  isCalibrated: boolean;
  /** The page's filters. */
  groups: WantedGroups;
}

/** Renewals of the next twelve months, by current band. */
export function RenewalsFigure({ months, isCalibrated, groups }: RenewalsFigureProps) {
  return (
    <BandsFigure
      title={findingOf(months, isCalibrated)}
      summary={t(isCalibrated ? 'renewals.calibrated' : 'renewals.notCalibrated')}
      rowName={t('renewals.month')}
      rows={months.map(({ month, bands, expectedLoss }) => ({
        key: month,
        name: monthName(month),
        head: shortMonthName(month),
        totals: bands,
        listOf: (band: RiskBand) =>
          listAddress({ ...groups, bands: [band], months: monthsOf(month, month) }),
        ...(expectedLoss && {
          extra: { shown: compactMoney(expectedLoss), amount: expectedLoss.amount },
        }),
      }))}
      unit="arr"
      file="portfolio-renewals"
      {...(isCalibrated && { extraName: t('renewals.expectedLoss') })}
    />
  );
}

function findingOf(months: readonly RenewalMonthFragment[], isCalibrated: boolean): string {
  const currencyCode = months[0]?.arr.currencyCode ?? 'USD';
  const money = (amount: number) => compactMoney({ amount: String(amount), currencyCode });
  const sum = (figure: (month: RenewalMonthFragment) => number) =>
    months.reduce((total, month) => total + figure(month), 0);
  const all = sum(({ arr }) => Number(arr.amount));
  if (all === 0) return t('renewals.none');
  const worth = isCalibrated
    ? sum(({ expectedLoss }) => Number(expectedLoss?.amount ?? 0))
    : sum(({ bands }) => valueOf(bands, 'HIGH', 'arr'));
  return t(isCalibrated ? 'renewals.lost' : 'renewals.high', {
    worth: money(worth),
    all: money(all),
  });
}
