import { useQuery } from 'urql';
import { BY_RISK } from '../../design/bands/band-words.ts';
import { Band } from '../../design/bands/band.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName, points, wholeNumber } from '../../format/format.ts';
import { AccuracyCasesDocument, type AccuracyCasesQuery } from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';

const SHOWN = 100;

/** The first cases: what was known, and what happened. */
export function Cases() {
  const { job } = useAppContext();
  const [{ data, fetching }] = useQuery({
    query: AccuracyCasesDocument,
    variables: { job, first: SHOWN, after: null },
  });
  if (fetching && !data) return <Skeleton what={t('cases.title')} />;
  const cases = data?.backtest?.caseList?.nodes ?? [];
  if (cases.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t('cases.title')}</h2>
      <p className="muted">
        {cases.length === SHOWN
          ? t('cases.orderOfFirst', { count: wholeNumber(SHOWN) })
          : t('cases.order')}
      </p>
      <ListTable
        caption={t('cases.title')}
        columns={columnsOf()}
        rows={cases}
        keyOf={({ account, decidedOn, kind }) => `${account?.id ?? ''} ${decidedOn} ${kind}`}
        className="cases"
        isWhole={data?.backtest?.caseList?.pageInfo.hasNextPage === false}
        isDense
      />
    </section>
  );
}

export type Case = NonNullable<
  NonNullable<NonNullable<AccuracyCasesQuery['backtest']>['caseList']>['nodes']
>[number];

const columnsOf = (): Column<Case>[] => [
  {
    id: 'account',
    name: t('cases.account'),
    isHead: true,
    sortBy: ({ account }) => account?.name,
    show: ({ account }) => (account ? <AccountLink account={account} /> : t('cases.gone')),
  },
  {
    id: 'score',
    name: t('cases.score'),
    isNumber: true,
    sortBy: ({ score }) => score ?? undefined,
    show: ({ score }) => (score == null ? '–' : points(score)),
  },
  {
    id: 'band',
    name: t('cases.band'),
    first: 'DESC',
    sortBy: ({ band, exclusion }) => (exclusion == null ? BY_RISK.indexOf(band) : undefined),
    show: ({ band, exclusion }) =>
      exclusion == null ? (
        <Band band={band} />
      ) : (
        <span className="muted">{t(`exclusions.${exclusion}`)}</span>
      ),
  },
  {
    id: 'outcome',
    name: t('cases.outcome'),
    sortBy: ({ kind }) => t(`outcomes.${kind}`),
    show: ({ kind }) => t(`outcomes.${kind}`),
  },
  {
    id: 'decided',
    name: t('cases.decided'),
    first: 'DESC',
    sortBy: ({ decidedOn }) => decidedOn,
    show: ({ decidedOn }) => dayName(decidedOn),
  },
];
