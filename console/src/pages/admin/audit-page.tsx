import { useQuery } from 'urql';
import { LARGEST_PAGE } from '../../api/all-rows.ts';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { wholeNumber } from '../../format/format.ts';
import {
  AuditedAccountDocument,
  AuditLogDocument,
  type AuditFilter,
} from '../../generated/graphql.ts';
import { CsvButton } from '../../lists/export/csv-button.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { AdminNav } from './admin-nav.tsx';
import { auditCsv } from './audit-csv.ts';
import { AuditFilters } from './audit-filters.tsx';
import { auditFilter, auditWanted, type AuditWanted } from './audit-filter.ts';
import { AuditTable } from './audit-table.tsx';
import { t } from './texts.ts';

const PAGE = 50;

/** Who did what and when, newest first. Viewing the log is logged too. */
export default function AuditPage() {
  const params = useQueryParams();
  const wanted = auditWanted(params);
  const { filter, isUnknown, isAsking } = useFilter(wanted);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AuditLogDocument,
    variables: { filter, first: PAGE, after: params.one('after') },
    requestPolicy: 'network-only',
    pause: isUnknown || isAsking,
  });
  const records = data?.auditRecords;
  const problem = isUnknown ? null : problemOf(error, records != null);
  return (
    <Page
      name={t('audit')}
      heading={t('auditHeading')}
      actions={
        <>
          <CopyLink />
          <ExportButton filter={filter} />
        </>
      }
    >
      <AdminNav />
      <p className="muted">{t('auditAbout')}</p>
      <AuditFilters params={params} wanted={wanted} />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {isUnknown ? <Empty title={t('unknownAccount')}>{t('unknownAccountHint')}</Empty> : null}
      {fetching && !records && !isUnknown ? <Skeleton what={t('auditWhat')} /> : null}
      {records && !isUnknown ? (
        records.nodes.length === 0 ? (
          <Empty title={t('noRecords')}>{t('noRecordsHint')}</Empty>
        ) : (
          <AuditTable
            records={records.nodes}
            isWhole={!records.pageInfo.hasNextPage && params.one('after') === null}
          />
        )
      ) : null}
      <Pager params={params} pageInfo={records?.pageInfo} size={PAGE} first="newest" />
    </Page>
  );
}

/**
 * Looks up the node id of the account in the filter, since the log is filtered by node id rather than
 * external id.
 */
function useFilter(wanted: AuditWanted) {
  const { job } = useAppContext();
  const { account } = wanted;
  const [{ data, fetching }] = useQuery({
    query: AuditedAccountDocument,
    variables: { externalId: account ?? '', job, ofJob: wanted.ofJob, ofAccount: account !== null },
    pause: account === null && !wanted.ofJob,
  });
  const accountId = account === null ? null : (data?.account?.id ?? null);
  const touched = accountId ?? (wanted.ofJob ? (data?.job?.id ?? null) : null);
  return {
    filter: auditFilter(wanted, touched),
    isAsking: (account !== null || wanted.ofJob) && data === undefined,
    isUnknown: account !== null && !fetching && data !== undefined && accountId === null,
  };
}

/** Saves the records that match the filter. Each page read is logged. */
function ExportButton({ filter }: { filter: AuditFilter }) {
  return (
    <CsvButton
      label={t('exportCsv')}
      fileName="audit-log.csv"
      list={{
        document: AuditLogDocument,
        variables: { filter, first: LARGEST_PAGE },
        pageOf: ({ auditRecords }) => auditRecords,
      }}
      csvOf={auditCsv}
      savedMessage={(count) => t('auditSaved', { count, rows: wholeNumber(count) })}
    />
  );
}
