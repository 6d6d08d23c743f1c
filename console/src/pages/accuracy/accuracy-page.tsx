import './accuracy.css';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { LARGEST_PAGE } from '../../api/all-rows.ts';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { dayName, wholeNumber } from '../../format/format.ts';
import {
  AccuracyCasesDocument,
  AccuracyDocument,
  type AccuracyFragment,
  type AccuracyQuery,
} from '../../generated/graphql.ts';
import { CsvButton } from '../../lists/export/csv-button.tsx';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { Cases } from './cases.tsx';
import { casesCsv } from './cases-csv.ts';
import { FurtherFigures, MainFigures } from './figures/figures.tsx';
import { OptionsBar, optionsFrom } from './accuracy-options.tsx';
import { nextStep } from './next-step.ts';
import { Proposals } from './proposals.tsx';
import { TermsList } from './terms-list.tsx';
import { basisOf, warningWords } from './words.ts';
import { t } from './texts.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** Polling interval while a back-test is running. */
const LOOK_AGAIN_MS = 3000;

/** Whether the score predicts churn: the verdict and its evidence. */
export default function AccuracyPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const options = optionsFrom(params);
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccuracyDocument,
    variables: { job, ...options },
  });
  const isUntestable = data !== undefined && lacksOutcomes(data);
  const report = isUntestable ? null : (data?.backtest ?? null);
  const progress = data?.job?.backtestProgress ?? null;
  const isUnderWay = data !== undefined && !isUntestable && (report === null || progress !== null);
  const problem = problemOf(error, data?.job != null);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isUnderWay, data, ask]);
  return (
    <Page
      name={t('name')}
      heading={report ? verdictSentence(report) : t('headingUnknown')}
      actions={report ? <Actions job={job} /> : <CopyLink />}
    >
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? (
        <Skeleton what={t('what')} shapes={['text', 'filters', 'figures']} />
      ) : null}
      {isUntestable && !problem ? (
        <Empty title={t('noOutcomes')}>
          <p>{t('noOutcomesHint')}</p>
          <FirstSteps ways={['importOutcomes']} />
        </Empty>
      ) : null}
      {data && !report && !problem && !isUntestable ? (
        <Empty title={t('testing')}>
          {progress
            ? t('testedSoFar', {
                done: wholeNumber(progress.done),
                total: wholeNumber(progress.total),
              })
            : t('testingHint')}
        </Empty>
      ) : null}
      {report ? (
        <>
          <Basis report={report} />
          <p className="accuracy-next">
            {t.rich('next', {
              step: nextStep(report, options.callsPerMonth).join(' '),
              strong: (text) => <strong>{text}</strong>,
            })}
          </p>
          <OptionsBar params={params} options={options} />
          <MainFigures report={report} />
        </>
      ) : null}
      {report && data?.job ? (
        <Proposals
          scored={data.job}
          status={report.calibrationStatus}
          proposals={data.calibrationProposals ?? []}
          onChange={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {report ? (
        <>
          <FurtherFigures report={report} />
          <Cases />
          <TermsList />
        </>
      ) : null}
    </Page>
  );
}

/** Whether there is nothing to test the score on: no accounts, or none that churned or stayed. */
function lacksOutcomes({ portfolio, backtest }: AccuracyQuery): boolean {
  const accounts = portfolio?.bands.reduce((sum, band) => sum + band.accounts, 0);
  if (backtest == null) return accounts === 0;
  return backtest.cases === 0 && backtest.excluded.every((excluded) => excluded.cases === 0);
}

function Actions({ job }: { job: string }) {
  return (
    <>
      <CsvButton
        label={t('download')}
        fileName="accuracy.csv"
        list={{
          document: AccuracyCasesDocument,
          variables: { job, first: LARGEST_PAGE },
          pageOf: ({ backtest }) => backtest?.caseList,
        }}
        csvOf={casesCsv}
        savedMessage={(count) => t('downloaded', { count })}
      />
      <button type="button" className="button" onClick={() => window.print()}>
        {t('print')}
      </button>
      <CopyLink />
    </>
  );
}

/** What the figures are based on, and how they may mislead. */
function Basis({ report }: { report: AccuracyFragment }) {
  return (
    <>
      <p className="muted">
        {basisOf(report)} {t('asOf', { day: dayName(report.asOf) })}{' '}
        {t(`calibrationStates.${report.calibrationStatus}`)}
      </p>
      {report.warnings.length === 0 ? null : (
        <ul className="card accuracy-warnings" aria-label={t('readWithCare')}>
          {report.warnings.map((warning) => (
            <li key={warning}>{warningWords(warning, report)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
