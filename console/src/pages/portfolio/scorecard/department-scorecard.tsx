import { useQuery } from 'urql';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { type RenewalMonthFragment, ScorecardDocument } from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { t } from '../texts.ts';
import type { Totals } from '../unit.ts';
import { customerSuccess, marketing, operations, product } from './lights.ts';
import { Scorecard } from './scorecard.tsx';

/** Maximum number of candidates loaded. Beyond it, the count is shown as "at least". */
const MOST_CANDIDATES = 20;

interface DepartmentScorecardProps {
  bands: Totals;
  worsening: number;
  renewals: readonly RenewalMonthFragment[];
  hardFrom: number;
}

export function DepartmentScorecard(props: DepartmentScorecardProps) {
  const { bands, worsening, renewals, hardFrom } = props;
  const { job } = useAppContext();
  const [{ data, fetching }] = useQuery({ query: ScorecardDocument, variables: { job } });
  if (!data) return fetching ? <Skeleton what={t('what')} rows={7} /> : null;
  const approved = data.approved?.nodes.length ?? 0;
  const waiting = data.waiting?.nodes.length ?? 0;
  return (
    <Scorecard
      scores={[
        customerSuccess(bands, worsening, renewals),
        product(data.churnHotspots ?? [], hardFrom),
        marketing(approved, waiting, MOST_CANDIDATES),
        operations(bands),
      ]}
    />
  );
}
