import './ask-next.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { accountField } from '../../design/facts/account-field.ts';
import { FactFilters } from '../../design/facts/fact-filters.tsx';
import { Owner } from '../../design/owner.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { compactMoney } from '../../format/format.ts';
import { nameFromEmail } from '../../format/person-name.ts';
import {
  AskNextDocument,
  type AskNextFilter,
  AskNextNamesDocument,
  type AskNextRowFragment,
} from '../../generated/graphql.ts';
import { AccountLink } from '../../shell/address/account-link.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { BulkBar } from '../../lists/bulk/bulk-bar.tsx';
import { SendThese } from '../../lists/bulk/send-these.tsx';
import { useSelection } from '../../lists/bulk/use-selection.ts';
import { accountCsv } from '../../lists/export/account-csv.ts';
import { GroupFilters } from '../../lists/filters/group-filters.tsx';
import { isAnySet } from '../../lists/filters/is-any-set.ts';
import { useAccountGroups } from '../../lists/filters/use-account-groups.ts';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { Day } from '../../lists/table/day.tsx';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { Pager } from '../../shell/pager.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { filterFor, wantedFrom } from './wanted.ts';
import { AskViews } from './ask-views.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { t } from './texts.ts';

const PAGE = 50;

/** Whom to survey before the renewal, and why. */
export default function AskNextPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const after = params.one('after');
  const [chosen, setChosen] = useState<AskNextRowFragment | null>(null);
  const groups = useAccountGroups();
  const wanted = wantedFrom(params);
  const filter = filterFor(wanted, groups.owners);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AskNextDocument,
    variables: { job, filter, first: PAGE, after },
  });
  const rows = data?.askNext?.nodes ?? [];
  const problem = problemOf(error, data?.askNext != null);
  const narrowed = isAnySet(wanted);
  const hasNextPage = data?.askNext?.pageInfo.hasNextPage === true;
  const selection = useSelection(rows, keyOf);
  return (
    <Page
      name={t('name')}
      heading={headline(rows.length, hasNextPage || after !== null, narrowed)}
      actions={
        <>
          <SendToThese filter={filter} />
          <SavedViews list="ASK_NEXT" />
          <CopyLink />
        </>
      }
    >
      <AskViews />
      <div className="toolbar filters no-print" role="group" aria-label={t('filters')}>
        <GroupFilters params={params} wanted={wanted} {...groups} />
        <FactFilters
          params={params}
          wanted={wanted}
          accounts={rows.map(({ account }) => account)}
        />
      </div>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Skeleton what={t('what')} /> : null}
      {data && rows.length === 0 && !problem ? <NoOneToAsk isNarrowed={narrowed} /> : null}
      {selection.rows.length > 0 ? (
        <BulkBar
          accounts={selection.rows.map(({ account }) => account)}
          owners={groups.owners}
          csv={{ fileName: 'ask-next.csv', text: () => csvOf(selection.rows) }}
          onChanged={() => ask({ requestPolicy: 'network-only' })}
          onKeep={(refused) => selection.keep(({ account }) => refused.has(account.externalId))}
        />
      ) : null}
      {rows.length > 0 ? (
        <ListTable
          caption={t('name')}
          className="ask-next-table"
          columns={columnsFor(setChosen)}
          rows={rows}
          keyOf={keyOf}
          isWhole={!hasNextPage && after === null}
          selection={selection}
          nameOf={({ account }) => account.name}
        />
      ) : null}
      <Pager params={params} pageInfo={data?.askNext?.pageInfo} size={PAGE} first="first" />
      {chosen ? <LinksDialog account={chosen.account} onClose={() => setChosen(null)} /> : null}
    </Page>
  );
}

function headline(count: number, isPart: boolean, narrowed: boolean): string {
  if (narrowed) return t(isPart ? 'headingMatching' : 'headingMatchingAll', { count });
  return t(isPart && count > 0 ? 'headingMore' : 'heading', { count });
}

function NoOneToAsk({ isNarrowed: narrowed }: { isNarrowed: boolean }) {
  if (narrowed) {
    return (
      <Empty title={t('noneMatch')}>
        <Link href="/ask-next">{t('clearFilters')}</Link>
      </Empty>
    );
  }
  return (
    <Empty title={t('none')}>
      {t.rich('noneHint', { link: (text) => <Link href="/accounts">{text}</Link> })}
    </Empty>
  );
}

/** Sends a survey to all accounts that match the filter. */
function SendToThese({ filter }: { filter: AskNextFilter }) {
  const { job } = useAppContext();
  return (
    <SendThese
      list={{
        document: AskNextNamesDocument,
        variables: { job, filter },
        pageOf: ({ askNext }) =>
          askNext && { ...askNext, nodes: askNext.nodes.map(({ account }) => account) },
      }}
    />
  );
}

function keyOf({ account }: AskNextRowFragment): string {
  return account.id;
}

const columnsFor = (onChoose: (row: AskNextRowFragment) => void): Column<AskNextRowFragment>[] => [
  {
    id: 'account',
    name: t('account'),
    isHead: true,
    sortBy: ({ account }) => account.name,
    show: ({ account }) => (
      <>
        <AccountLink account={account} />
        <div className="label">{account.segment ?? t('noSegment')}</div>
      </>
    ),
  },
  {
    id: 'renews',
    name: t('renews'),
    sortBy: ({ account }) => account.renewalDate ?? undefined,
    show: ({ account }) => (account.renewalDate == null ? '–' : <Day of={account.renewalDate} />),
  },
  { id: 'why', name: t('whyAsk'), sortBy: reasonsOf, show: reasonsOf },
  {
    id: 'arr',
    name: accountField('arr'),
    isNumber: true,
    sortBy: ({ account }) => (account.arr ? Number(account.arr.amount) : undefined),
    show: ({ account }) => (account.arr ? compactMoney(account.arr) : '–'),
  },
  {
    id: 'owner',
    name: accountField('ownerEmail'),
    sortBy: ({ account }) =>
      account.ownerEmail == null ? undefined : nameFromEmail(account.ownerEmail),
    show: ({ account }) => <Owner email={account.ownerEmail} />,
  },
  {
    id: 'ask',
    name: t('ask'),
    isUnnamed: true,
    show: (row) => (
      <button type="button" className="button" onClick={() => onChoose(row)}>
        {t('makeLinks')}
      </button>
    ),
  },
];

function reasonsOf({ reasons }: AskNextRowFragment): string {
  return reasons.map((reason) => t(`reasons.${reason}`)).join(', ');
}

function csvOf(rows: readonly AskNextRowFragment[]): string {
  return accountCsv(rows, ({ account }) => account, [['why', reasonsOf]]);
}
