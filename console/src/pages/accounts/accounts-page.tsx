import { useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { ColumnChoice, useFactColumns } from '../../design/facts/fact-columns.tsx';
import { FactFilters } from '../../design/facts/fact-filters.tsx';
import { Page } from '../../design/page.tsx';
import { orderText } from '../../design/tables/order.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { AccountNamesDocument, AccountsDocument } from '../../generated/graphql.ts';
import { type QueryParams, useQueryParams } from '../../shell/address/query-params.ts';
import { BulkBar } from '../../lists/bulk/bulk-bar.tsx';
import { SendThese } from '../../lists/bulk/send-these.tsx';
import { ExportButton } from '../../lists/export/export-button.tsx';
import { useSelection } from '../../lists/bulk/use-selection.ts';
import { GroupFilters } from '../../lists/filters/group-filters.tsx';
import { useAccountGroups } from '../../lists/filters/use-account-groups.ts';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { Pager } from '../../shell/pager.tsx';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { accountsCsv } from './accounts-csv.ts';
import { AccountTable, type ListedAccount } from './account-table.tsx';
import { t } from './texts.ts';
import { isNarrowed, ORDERS, requestFor, type Wanted, wantedFrom } from './wanted.ts';

const PAGE = 50;

/** All accounts by name, including churned ones and those that never answered. */
export default function AccountsPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const wanted = wantedFrom(params);
  const text = useDeferredValue(wanted.text);
  const { owners, segments } = useAccountGroups();
  const { filter, order } = requestFor({ ...wanted, text }, owners);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountsDocument,
    variables: { filter, order, job, first: PAGE, after: params.one('after') },
  });
  const columns = useFactColumns(params);
  const problem = problemOf(error, data?.accounts != null);
  const rows = data?.accounts?.nodes ?? [];
  const isPart = data?.accounts?.pageInfo.hasNextPage === true || params.one('after') !== null;
  const narrowed = isNarrowed(wanted);
  const selection = useSelection(rows, keyOf);
  return (
    <Page
      name={t('name')}
      heading={narrowed ? t('headingMatching') : t('heading')}
      actions={
        <>
          <SendThese
            list={{
              document: AccountNamesDocument,
              variables: { filter, order },
              pageOf: ({ accounts }) => accounts,
            }}
          />
          <ExportButton kind="ACCOUNTS" />
          <SavedViews list="ACCOUNTS" />
          <CopyLink />
        </>
      }
    >
      <Filters params={params} wanted={wanted} owners={owners} segments={segments} rows={rows} />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && rows.length === 0 ? <Skeleton what={t('what')} /> : null}
      {rows.length > 0 ? (
        <div className="toolbar">
          <p className="label" role="status">
            {shownCount(rows.length, isPart, narrowed)}
          </p>
          <p className="label toolbar-end">
            {order === null ? t('byFit') : t(`orders.${order.field}.${order.direction}`)}
          </p>
          <ColumnChoice params={params} chosen={columns} accounts={rows} />
        </div>
      ) : null}
      {selection.rows.length > 0 ? (
        <BulkBar
          accounts={selection.rows}
          owners={owners}
          csv={{ fileName: 'accounts.csv', text: () => accountsCsv(selection.rows, columns) }}
          onChanged={() => ask({ requestPolicy: 'network-only' })}
          onKeep={(refused) => selection.keep(({ externalId }) => refused.has(externalId))}
        />
      ) : null}
      {rows.length > 0 ? (
        <AccountTable
          selection={selection}
          rows={rows}
          facts={columns}
          ordering={
            order && {
              orders: ORDERS,
              order,
              onOrder: (next) => params.set({ sort: orderText(next, ORDERS), after: null }),
            }
          }
        />
      ) : null}
      {data && rows.length === 0 && !problem ? <NoAccounts isNarrowed={narrowed} /> : null}
      <Pager params={params} pageInfo={data?.accounts?.pageInfo} size={PAGE} first="first" />
    </Page>
  );
}

/** `12 accounts match the filters`, or how many of them the page shows. */
function shownCount(count: number, isPart: boolean, narrowed: boolean): string {
  return t('shown', { count, isPart: String(isPart), isNarrowed: String(narrowed) });
}

function keyOf({ id }: ListedAccount): string {
  return id;
}

interface FiltersProps {
  params: QueryParams;
  wanted: Wanted;
  owners: readonly string[];
  segments: readonly string[];
  rows: readonly ListedAccount[];
}

/** The list's filters. They are kept in the URL. */
function Filters({ params, wanted, owners, segments, rows }: FiltersProps) {
  return (
    <div className="toolbar filters no-print" role="group" aria-label={t('filters')}>
      <label className="field-row">
        <span>{t('search')}</span>
        <input
          className="field accounts-search"
          type="search"
          value={wanted.text}
          onChange={({ target }) =>
            params.set({ find: target.value, after: null }, { replace: true })
          }
        />
      </label>
      <GroupFilters params={params} wanted={wanted} owners={owners} segments={segments} />
      <FactFilters params={params} wanted={wanted} accounts={rows} />
    </div>
  );
}

function NoAccounts({ isNarrowed: narrowed }: { isNarrowed: boolean }) {
  if (narrowed) {
    return (
      <Empty title={t('noneFound')}>
        <Link href="/accounts">{t('seeAll')}</Link>
      </Empty>
    );
  }
  return (
    <Empty title={t('none')}>
      <p>{t('import')}</p>
      <FirstSteps ways={['importAccounts']} />
    </Empty>
  );
}
