import { LARGEST_PAGE } from '../../api/all-rows.ts';
import { useFactColumns } from '../../design/facts/fact-columns.tsx';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { AtRiskAccountsDocument, AtRiskDocument } from '../../generated/graphql.ts';
import { SendThese } from '../../lists/bulk/send-these.tsx';
import { CsvButton } from '../../lists/export/csv-button.tsx';
import { ExportButton } from '../../lists/export/export-button.tsx';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { atRiskCsv, CSV_FILE } from './at-risk-csv.ts';
import type { ListRequest } from './list/use-rows.ts';
import { t } from './texts.ts';

/** What can be done with the whole list. `request` is null until the list can be requested. */
export function AtRiskActions({ request }: { request: ListRequest | null }) {
  return (
    <>
      <SavedViews list="AT_RISK" />
      <CopyLink />
      {request ? <SendToThese request={request} /> : null}
      <ExportButton kind="AT_RISK_ACCOUNTS" />
      {request ? <AtRiskCsvButton request={request} /> : null}
    </>
  );
}

/** Sends a survey to all accounts that match the filter. */
function SendToThese({ request }: { request: ListRequest }) {
  const { job } = useAppContext();
  return (
    <SendThese
      list={{
        document: AtRiskAccountsDocument,
        variables: { job, ...request },
        pageOf: ({ atRiskAccounts }) =>
          atRiskAccounts && {
            ...atRiskAccounts,
            nodes: atRiskAccounts.nodes.map(({ account }) => account),
          },
      }}
    />
  );
}

function AtRiskCsvButton({ request }: { request: ListRequest }) {
  const columns = useFactColumns(useQueryParams());
  const { job } = useAppContext();
  return (
    <CsvButton
      label={t('csv')}
      fileName={CSV_FILE}
      list={{
        document: AtRiskDocument,
        variables: { job, ...request, first: LARGEST_PAGE },
        pageOf: ({ atRiskAccounts }) => atRiskAccounts,
      }}
      csvOf={(rows) => atRiskCsv(rows, columns)}
      savedMessage={(count) => t('downloaded', { count })}
    />
  );
}
