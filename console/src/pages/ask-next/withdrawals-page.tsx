import './ask-next.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';

import { WithdrawalsDocument } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { Pager } from '../../shell/pager.tsx';
import { AskViews } from './ask-views.tsx';
import { WithdrawalDialog, type WantedDecision } from './withdrawal-dialog.tsx';
import { WithdrawalTable } from './withdrawal-table.tsx';
import { t } from './texts.ts';

const PAGE = 50;

/** People who withdrew their answers through a survey link and whose requests are still undecided. */
export default function WithdrawalsPage() {
  const params = useQueryParams();
  const after = params.one('after');
  const [wanted, setWanted] = useState<WantedDecision | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: WithdrawalsDocument,
    variables: { first: PAGE, after },
  });
  const people = data?.withdrawalRequests?.nodes ?? [];
  const pageInfo = data?.withdrawalRequests?.pageInfo;
  const problem = problemOf(error, data?.withdrawalRequests != null);
  const isWhole = after === null && pageInfo?.hasNextPage !== true;
  const heading = t(isWhole ? 'withdrawals' : 'withdrawalsHere', { count: people.length });
  return (
    <Page name={t('withdrawalsName')} heading={heading}>
      <AskViews />
      <p className="muted">{t('withdrawalsAbout')}</p>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && people.length === 0 ? <Skeleton what={t('withdrawalsWhat')} /> : null}
      {data && !fetching && people.length === 0 && !problem ? (
        <Empty title={t('nothingToDecide')}>{t('nothingToDecideHint')}</Empty>
      ) : null}
      {people.length > 0 ? (
        <WithdrawalTable people={people} isWhole={isWhole} onWant={setWanted} />
      ) : null}
      <Pager params={params} pageInfo={pageInfo} size={PAGE} first="oldest" />
      {wanted ? (
        <WithdrawalDialog
          wanted={wanted}
          onClose={() => setWanted(null)}
          onDecided={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
    </Page>
  );
}
