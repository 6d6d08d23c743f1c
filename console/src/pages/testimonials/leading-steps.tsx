import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { percent, points, wholeNumber } from '../../format/format.ts';
import { LeadingStepsDocument, type LeadingStepsQuery } from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';

/** Steps on which our customers struggle less than the market, as topics for marketing. */
export function LeadingSteps() {
  const { job } = useAppContext();
  const [{ data, fetching }] = useQuery({ query: LeadingStepsDocument, variables: { job } });
  if (fetching && !data) return <Skeleton what={t('leading')} rows={4} />;
  const rows = data?.leadingSteps ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="leading">
      <h2 id="leading">{t('leading')}</h2>
      <ListTable
        caption={t('leadingTable')}
        columns={columnsOf()}
        rows={rows}
        keyOf={({ step }) => step.key}
        isDense
      />
    </section>
  );
}

type Leading = NonNullable<LeadingStepsQuery['leadingSteps']>[number];

const columnsOf = (): Column<Leading>[] => [
  {
    id: 'step',
    name: t('step'),
    isHead: true,
    sortBy: ({ step }) => step.statement,
    show: ({ step }) => (
      <Link href={`/testimonials?step=${encodeURIComponent(step.key)}`}>{step.statement}</Link>
    ),
  },
  {
    id: 'market',
    name: t('marketStruggles'),
    isNumber: true,
    sortBy: ({ marketCes }) => marketCes,
    show: ({ marketCes }) => percent(marketCes),
  },
  {
    id: 'lead',
    name: t('weLeadBy'),
    isNumber: true,
    sortBy: ({ lead }) => lead,
    show: ({ lead }) => t('points', { points: points(lead) }),
  },
  {
    id: 'approved',
    name: t('approved'),
    isNumber: true,
    sortBy: ({ approvedTestimonials }) => approvedTestimonials,
    show: ({ approvedTestimonials }) => wholeNumber(approvedTestimonials),
  },
  {
    id: 'candidates',
    name: t('candidates'),
    isNumber: true,
    sortBy: ({ candidates }) => candidates,
    show: ({ candidates }) => wholeNumber(candidates),
  },
];
