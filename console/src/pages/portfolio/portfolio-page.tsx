import './portfolio.css';
import { useQuery } from 'urql';
import { PageLink } from '../../shell/address/page-link.tsx';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { wholeNumber } from '../../format/format.ts';
import {
  PortfolioMoversDocument,
  PortfolioPageDocument,
  type RiskBand,
} from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAccountGroups } from '../../lists/filters/use-account-groups.ts';
import { groupsFilter, wantedGroups } from '../../lists/filters/groups.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { listAddress } from '../at-risk/list-address.ts';
import { MoversFigure } from './figures/movers-figure.tsx';
import { QuartersFigure } from './figures/quarters-figure.tsx';
import { RenewalsFigure } from './figures/renewals-figure.tsx';
import { PartsByQuarter } from './parts-by-quarter.tsx';
import { PortfolioFilters } from './portfolio-filters.tsx';
import { DepartmentScorecard } from './scorecard/department-scorecard.tsx';
import { knownOf, northStar, northStarBefore } from './figures/findings.ts';
import { t } from './texts.ts';
import { type Totals, type Unit, valueOf, wholeOf } from './unit.ts';

/** How the portfolio develops and what it is worth, for a board report. */
export default function PortfolioPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const unit: Unit = params.one('by') === 'arr' ? 'arr' : 'accounts';
  const { owners, segments } = useAccountGroups();
  const groups = wantedGroups(params);
  const filter = groupsFilter(groups, owners);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PortfolioPageDocument,
    variables: { job, filter },
  });
  const [{ data: movers }] = useQuery({
    query: PortfolioMoversDocument,
    variables: { job, filter },
  });
  const portfolio = data?.portfolio;
  const problem = problemOf(error, portfolio != null);
  const isEmpty = portfolio != null && wholeOf(portfolio.bands, 'accounts') === 0;
  const isWhole = Object.keys(filter).length === 0;
  const scoring = data?.job?.scoring;
  const listOf = (band: RiskBand) => listAddress({ ...groups, bands: [band] });
  return (
    <Page
      name={t('name')}
      heading={portfolio && !isEmpty ? northStar(portfolio.bands) : t('heading')}
      actions={
        <>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('print')}
          </button>
          <CopyLink />
        </>
      }
    >
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      <PortfolioFilters params={params} unit={unit} owners={owners} segments={segments} />
      {fetching && !data ? <Skeleton what={t('what')} shapes={['text', 'cards']} /> : null}
      {isEmpty && !problem ? (
        <Empty title={t('empty')}>
          <p>{t('emptyHint')}</p>
          <FirstSteps />
        </Empty>
      ) : null}
      {portfolio && !isEmpty ? (
        <div className="portfolio-board">
          <StarBasis bands={portfolio.bands} quarters={portfolio.history ?? []} listOf={listOf} />
          {isWhole ? (
            <DepartmentScorecard
              bands={portfolio.bands}
              worsening={portfolio.worsening}
              renewals={portfolio.renewals}
              hardFrom={scoring?.hardFrom ?? 100}
            />
          ) : null}
          <QuartersFigure
            quarters={portfolio.history ?? []}
            today={portfolio.bands}
            unit={unit}
            listOf={listOf}
          />
          <PartsByQuarter params={params} unit={unit} portfolio={portfolio} />
          <RenewalsFigure
            months={portfolio.renewals}
            isCalibrated={scoring?.isCalibrated ?? false}
            groups={groups}
          />
          {movers ? (
            <MoversFigure worse={movers.worse?.nodes ?? []} better={movers.better?.nodes ?? []} />
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}

/** The counts behind the key figure, each linked to its accounts, and the previous value. */
function StarBasis({
  bands,
  quarters,
  listOf,
}: {
  bands: Totals;
  quarters: Parameters<typeof northStarBefore>[0];
  listOf: (band: RiskBand) => string;
}) {
  return (
    <p className="muted">
      {t.rich('star.basis', {
        low: wholeNumber(valueOf(bands, 'LOW', 'accounts')),
        known: wholeNumber(knownOf(bands)),
        unknown: valueOf(bands, 'UNKNOWN', 'accounts'),
        lowest: (words) => <PageLink href={listOf('LOW')}>{words}</PageLink>,
        silent: (words) => <PageLink href={listOf('UNKNOWN')}>{words}</PageLink>,
      })}{' '}
      {northStarBefore(quarters)}
    </p>
  );
}
