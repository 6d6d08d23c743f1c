import './at-risk.css';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import {
  AtRiskContextDocument,
  type AtRiskContextQuery,
  AtRiskTotalsDocument,
  type TotalsFragment,
} from '../../generated/graphql.ts';
import { groupsFilter, namesOwner } from '../../lists/filters/groups.ts';
import { ownersIn } from '../../lists/filters/use-account-groups.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { AtRiskActions } from './at-risk-actions.tsx';
import { Beginning } from './beginning.tsx';
import { filterFor, hasFurtherFilter, isNarrowed, type Wanted, wantedFrom } from './wanted.ts';
import { AtRiskList } from './list/at-risk-list.tsx';
import { type ListRequest, useRows } from './list/use-rows.ts';
import { PortfolioBar } from './portfolio-bar.tsx';
import { beginning, headline } from './sentences.ts';
import { t } from './texts.ts';

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
      actions={<AtRiskActions request={request} />}
    >
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {start ? <Beginning kind={start.kind} /> : null}
      {data?.portfolio && start?.kind !== 'no-accounts' ? (
        <>
          <PortfolioBar totals={totals ?? data.portfolio} isWhole={totals === null} />
          <AtRiskList wanted={wanted} params={params} context={data} list={list} />
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
