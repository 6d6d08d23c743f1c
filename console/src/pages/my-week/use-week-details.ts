import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLastValue } from '../../api/use-last-value.ts';
import { WeekDetailsDocument, type WeekDetailFragment } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';

/** Maximum number of accounts per request. */
const MOST = 100;

export interface WeekDetails {
  of(accountId: string): WeekDetailFragment | null;
  isLoading: boolean;
}

/** Contact to call, ARR and main risk driver of the week's accounts, in one request for the page. */
export function useWeekDetails(accountIds: readonly string[]): WeekDetails {
  const { job } = useAppContext();
  const asked = [...new Set(accountIds)].slice(0, MOST).join(' ');
  const variables = useMemo(() => ({ job, ids: asked.split(' ') }), [job, asked]);
  const [{ data, fetching }] = useQuery({
    query: WeekDetailsDocument,
    variables,
    pause: asked === '',
  });
  const kept = useLastValue(data);
  const known = useMemo(
    () =>
      new Map(
        kept?.nodes.flatMap((node) =>
          node && 'respondents' in node ? [[node.id, node] as const] : [],
        ),
      ),
    [kept],
  );
  return { of: (id) => known.get(id) ?? null, isLoading: fetching && kept === null };
}
