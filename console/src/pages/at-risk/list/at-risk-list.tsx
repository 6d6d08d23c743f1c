import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { meaningSentence } from '../../../design/bands/score-meaning.ts';
import { ColumnChoice, useFactColumns } from '../../../design/facts/fact-columns.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { Empty, ProblemNotice } from '../../../design/states.tsx';
import { orderText } from '../../../design/tables/order.ts';
import type {
  AtRiskContextQuery,
  AtRiskOrder,
  AtRiskRowFragment,
  ScoreMeaningFragment,
} from '../../../generated/graphql.ts';
import { BulkBar } from '../../../lists/bulk/bulk-bar.tsx';
import { useSelection } from '../../../lists/bulk/use-selection.ts';
import { ownersIn } from '../../../lists/filters/use-account-groups.ts';
import type { QueryParams } from '../../../shell/address/query-params.ts';
import { atRiskCsv, CSV_FILE } from '../at-risk-csv.ts';
import { isNarrowed, ORDERS, SHOWN, type Wanted } from '../wanted.ts';
import { Filters } from '../filters.tsx';
import { t } from '../texts.ts';
import { AtRiskTable } from './at-risk-table.tsx';
import type { Rows } from './use-rows.ts';
import { useSnoozing } from './use-snoozing.ts';

interface AtRiskListProps {
  wanted: Wanted;
  params: QueryParams;
  context: AtRiskContextQuery;
  list: Rows;
}

/** The filters, the accounts that match them, and what can be done with the selected ones. */
export function AtRiskList({ wanted, params, context, list }: AtRiskListProps) {
  const { rows: read, isLoading, hasMore, problem, more, retry, refresh } = list;
  const { rows, onSnoozed } = useSnoozing(read, wanted.showsSnoozed, refresh);
  const selection = useSelection(rows, keyOf);
  const meaning = context.job?.scoring;
  const sentence = meaningSentence(meaning);
  const columns = useFactColumns(params);
  const accounts = rows.map(({ account }) => account);
  return (
    <>
      <Filters wanted={wanted} params={params} context={context} accounts={accounts} />
      <div className="toolbar">
        <p className="label" role="status">
          {rows.length === 0 ? '' : shownCount(rows.length, hasMore, wanted)}
        </p>
        {rows.length === 0 ? null : (
          <p className="label toolbar-end">{orderSentence(wanted.order, meaning)}</p>
        )}
        <ColumnChoice params={params} chosen={columns} accounts={accounts} />
      </div>
      {sentence === null || rows.length === 0 ? null : <p className="label">{sentence}</p>}
      {problem ? <ProblemNotice problem={problem} retry={retry} /> : null}
      {selection.rows.length > 0 ? (
        <BulkBar
          accounts={selection.rows.map(({ account }) => account)}
          owners={ownersIn(context.portfolio)}
          csv={{ fileName: CSV_FILE, text: () => atRiskCsv(selection.rows, columns) }}
          onChanged={refresh}
          onKeep={(refused) => selection.keep(({ account }) => refused.has(account.externalId))}
        />
      ) : null}
      {rows.length > 0 ? (
        <AtRiskTable
          selection={selection}
          onSnoozed={onSnoozed}
          rows={rows}
          meaning={meaning}
          facts={columns}
          ordering={{
            orders: ORDERS,
            order: wanted.order,
            onOrder: (order) => params.set({ sort: orderText(order, ORDERS) }),
          }}
        />
      ) : null}
      {isLoading ? <Skeleton what={t('what')} rows={rows.length === 0 ? 8 : 2} /> : null}
      {rows.length === 0 && !isLoading && !problem ? <NoAccounts wanted={wanted} /> : null}
      {hasMore && !isLoading ? (
        <button type="button" className="button no-print" onClick={more}>
          {t('more')}
        </button>
      ) : null}
    </>
  );
}

function keyOf({ id }: AtRiskRowFragment): string {
  return id;
}

/** `12 accounts so far match the filters, without snoozed ones`. */
function shownCount(count: number, hasMore: boolean, wanted: Wanted): string {
  return t('shown', {
    count,
    hasMore: String(hasMore),
    isNarrowed: String(isNarrowed(wanted)),
    hidesSnoozed: String(!wanted.showsSnoozed),
  });
}

/** How the list is ordered, and why the order may differ from the scores shown. */
function orderSentence(
  { field, direction }: AtRiskOrder,
  meaning: ScoreMeaningFragment | undefined,
): string {
  const isLoss = field === 'RISK_WEIGHTED_ARR' && meaning?.calibration;
  return isLoss ? t(`byLoss.${direction}`) : t(`orders.${field}.${direction}`);
}

function NoAccounts({ wanted }: { wanted: Wanted }) {
  if (isNarrowed(wanted)) {
    return (
      <Empty title={t('noneMatch')}>
        <Link href="/at-risk">{t('clear')}</Link>
      </Empty>
    );
  }
  return (
    <Empty title={t('noneInBands')}>
      {wanted.showsSnoozed
        ? t.rich('noneInBandsHint', { ask })
        : t.rich('noneInBandsSnoozed', { ask, snoozed })}
    </Empty>
  );
}

function ask(words: ReactNode) {
  return <Link href="/ask-next">{words}</Link>;
}

function snoozed(words: ReactNode) {
  return <Link href={`/at-risk?aside=${SHOWN}`}>{words}</Link>;
}
