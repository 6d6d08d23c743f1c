import './at-risk.css';
import { type ReactNode, useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { ColumnChoice, useFactColumns } from '../../design/facts/fact-columns.tsx';
import { Page } from '../../design/page.tsx';
import { orderText } from '../../design/tables/order.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import {
  type AtRiskOrder,
  type AtRiskRowFragment,
  type AtRiskContextQuery,
  AtRiskAccountsDocument,
  AtRiskContextDocument,
  AtRiskTotalsDocument,
  type ScoreMeaningFragment,
  type TotalsFragment,
} from '../../generated/graphql.ts';
import { meaningSentence } from '../../design/bands/score-meaning.ts';
import { type QueryParams, useQueryParams } from '../../shell/address/query-params.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { ownersIn } from '../../lists/filters/use-account-groups.ts';
import { BulkBar } from '../../lists/bulk/bulk-bar.tsx';
import { SendThese } from '../../lists/bulk/send-these.tsx';
import { CsvButton } from '../../lists/export/csv-button.tsx';
import { ExportButton } from '../../lists/export/export-button.tsx';
import { useSelection } from '../../lists/bulk/use-selection.ts';
import { groupsFilter, namesOwner } from '../../lists/filters/groups.ts';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { AtRiskTable } from './at-risk-table.tsx';
import { allAtRisk, atRiskCsv } from './at-risk-csv.ts';
import {
  filterFor,
  hasFurtherFilter,
  isNarrowed,
  ORDERS,
  SHOWN,
  type Wanted,
  wantedFrom,
} from './filter.ts';
import { Filters } from './filters.tsx';
import { PortfolioBar } from './portfolio-bar.tsx';
import { Beginning } from './beginning.tsx';
import { beginning, headline } from './sentences.ts';
import { t } from './texts.ts';
import { type ListRequest, type Rows, useRows } from './use-rows.ts';
import { useSnoozing } from './use-snoozing.ts';

const FILE = 'at-risk.csv';

/** How the list is ordered, and why the order may differ from the scores shown. */
function orderSentence(
  { field, direction }: AtRiskOrder,
  meaning: ScoreMeaningFragment | undefined,
): string {
  const isLoss = field === 'RISK_WEIGHTED_ARR' && meaning?.calibration;
  return isLoss ? t(`byLoss.${direction}`) : t(`orders.${field}.${direction}`);
}

/** Accounts at risk: the list that customer success works through. */
export default function AtRiskPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: AtRiskContextDocument,
    variables: { job },
  });
  const problem = problemOf(error, data?.portfolio != null);
  const start = data?.portfolio ? beginning(data.portfolio.bands) : null;
  const wanted = wantedFrom(params);
  const totals = useTotals(wanted, data);
  const request = useRequest(wanted, data);
  const list = useRows(request);
  return (
    <Page
      name={t('name')}
      heading={headingFrom(data, totals, wanted)}
      actions={
        <>
          <SavedViews list="AT_RISK" />
          <CopyLink />
          {request ? <SendToThese request={request} /> : null}
          <ExportButton kind="AT_RISK_ACCOUNTS" />
          {request ? <AtRiskCsvButton request={request} /> : null}
        </>
      }
    >
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {start ? <Beginning kind={start.kind} /> : null}
      {data?.portfolio && start?.kind !== 'no-accounts' ? (
        <>
          <PortfolioBar totals={totals ?? data.portfolio} isWhole={totals === null} />
          <List params={params} context={data} list={list} />
        </>
      ) : null}
      {fetching && !data ? (
        <Skeleton what={t('what')} shapes={['tiles', 'text', 'filters', 'table']} />
      ) : null}
    </Page>
  );
}

/** Totals of the accounts that match the filter. Null if there is no filter or no totals exist for it. */
function useTotals(wanted: Wanted, context: AtRiskContextQuery | undefined): TotalsFragment | null {
  const { job } = useAppContext();
  const isForGroup = isNarrowed(wanted) && !hasFurtherFilter(wanted);
  const filter = groupsFilter(wanted, ownersIn(context?.portfolio));
  const [{ data }] = useQuery({
    query: AtRiskTotalsDocument,
    variables: { job, filter },
    pause: !isForGroup || context === undefined,
  });
  return isForGroup ? (data?.portfolio ?? null) : null;
}

function headingFrom(
  context: AtRiskContextQuery | undefined,
  totals: TotalsFragment | null,
  wanted: Wanted,
): string {
  if (!context?.portfolio) return t('headingUnknown');
  const { bands } = context.portfolio;
  const start = beginning(bands);
  if (start !== null) return start.kind === 'no-responses' ? start.headline : t('headingNone');
  if (!isNarrowed(wanted)) return headline(bands, wanted.bands);
  if (totals === null) return t('headingMatching');
  const { unassigned, ownerEmails } = groupsFilter(wanted, ownersIn(context.portfolio));
  return headline(totals.bands, wanted.bands, {
    owner: unassigned ? null : ownerEmails?.[0],
    segment: wanted.segment,
  });
}

function List({
  params,
  context,
  list: { rows: read, isLoading, hasMore, problem, more, retry, refresh },
}: {
  params: QueryParams;
  context: AtRiskContextQuery;
  list: Rows;
}) {
  const wanted = wantedFrom(params);
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
          csv={{ fileName: FILE, text: () => atRiskCsv(selection.rows, columns) }}
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
      {rows.length === 0 && !isLoading && !problem ? <NobodyHere wanted={wanted} /> : null}
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

function NobodyHere({ wanted }: { wanted: Wanted }) {
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

/**
 * Memoized, so that an equal request is not sent twice. Null while an owner named in the URL is being looked
 * up. Otherwise the list loads in parallel with its context.
 */
function useRequest(wanted: Wanted, context: AtRiskContextQuery | undefined): ListRequest | null {
  const isKnown = context !== undefined || !namesOwner(wanted);
  const filter = filterFor(wanted, ownersIn(context?.portfolio), Date.now());
  const text = isKnown ? JSON.stringify({ filter, order: wanted.order }) : null;
  return useMemo(() => (text === null ? null : (JSON.parse(text) as ListRequest)), [text]);
}

/** Sends a survey to all accounts that match the filter. */
function SendToThese({ request }: { request: ListRequest }) {
  const client = useClient();
  const { job } = useAppContext();
  return (
    <SendThese
      read={(after) => client.query(AtRiskAccountsDocument, { job, ...request, after }).toPromise()}
      pageOf={({ atRiskAccounts }) =>
        atRiskAccounts && {
          ...atRiskAccounts,
          nodes: atRiskAccounts.nodes.map(({ account }) => account),
        }
      }
    />
  );
}

function AtRiskCsvButton({ request }: { request: ListRequest }) {
  const columns = useFactColumns(useQueryParams());
  const client = useClient();
  const { job } = useAppContext();
  return (
    <CsvButton
      label={t('csv')}
      fileName={FILE}
      read={() => allAtRisk(client, { job, ...request })}
      csvOf={(rows) => atRiskCsv(rows, columns)}
      savedMessage={(count) => t('downloaded', { count })}
    />
  );
}
