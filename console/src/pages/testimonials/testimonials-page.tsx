import './testimonials.css';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { type PageKey, usePageKeys } from '../../design/tables/page-keys.ts';
import { rowKeys } from '../../design/tables/row-keys.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import {
  type TestimonialFilter,
  TestimonialsDocument,
  type TestimonialState,
} from '../../generated/graphql.ts';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { type QueryParams, useQueryParams } from '../../shell/address/query-params.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { ExportButton } from '../../lists/export/export-button.tsx';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { CandidateCard } from './candidate-card.tsx';
import { LeadingSteps } from './leading-steps.tsx';
import { Filters } from './filters.tsx';
import { Pager } from '../../shell/pager.tsx';
import { headline } from './words.ts';
import { t } from './texts.ts';

const PAGE = 20;
const KEYS: readonly PageKey[] = ['move'];

/** Who could give a testimonial, about what, and whether it may be published. */
export default function TestimonialsPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const isMarketing = useHasRole('MARKETING');
  const after = params.one('after');
  const [{ data, error, fetching }, ask] = useQuery({
    query: TestimonialsDocument,
    variables: { job, filter: filterFrom(params), first: PAGE, after },
  });
  const found = data?.testimonialCandidates;
  const rows = found?.nodes ?? [];
  const problem = problemOf(error, found != null);
  usePageKeys(KEYS);
  return (
    <Page
      name={t('name')}
      heading={headline(rows, found?.pageInfo.hasNextPage === true || after !== null)}
      actions={
        <>
          <ExportButton kind="TESTIMONIALS" />
          <SavedViews list="TESTIMONIALS" />
          <CopyLink />
        </>
      }
    >
      <Filters params={params} steps={data?.job?.steps ?? []} />
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && rows.length === 0 ? <Skeleton what={t('what')} shapes={['cards']} /> : null}
      <ul className="testimonials" data-rows>
        {rows.map((candidate) => (
          <li key={candidate.id} {...rowKeys()}>
            <CandidateCard candidate={candidate} canDecide={isMarketing} />
          </li>
        ))}
      </ul>
      {found && rows.length === 0 && !problem ? (
        <Empty title={isNarrowed(params) ? t('noneMatches') : t('none')}>
          <p>{t('noneHint')}</p>
          {isNarrowed(params) ? null : <FirstSteps />}
        </Empty>
      ) : null}
      <Pager params={params} pageInfo={found?.pageInfo} size={PAGE} first="first" />
      {isMarketing && found ? <LeadingSteps /> : null}
    </Page>
  );
}

function isNarrowed(params: QueryParams): boolean {
  return params.one('step') !== null || params.many('state').length > 0;
}

function filterFrom(params: QueryParams): TestimonialFilter {
  const step = params.one('step');
  const states = params.many('state') as readonly TestimonialState[];
  return {
    ...(step !== null && { stepKeys: [step] }),
    ...(states.length > 0 && { states }),
    includeHeldBack: params.one('held') === 'yes',
    turnaroundOnly: params.one('turnaround') === 'yes',
  };
}
