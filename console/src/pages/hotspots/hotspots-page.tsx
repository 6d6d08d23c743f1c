import './hotspots.css';
import { useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { CopyLink } from '../../design/messages/copy-button.tsx';
import { Page } from '../../design/page.tsx';
import { lossName, meaningSentence } from '../../design/bands/score-meaning.ts';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { HotspotsDocument } from '../../generated/graphql.ts';
import { useQueryParams } from '../../shell/address/query-params.ts';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { ExportButton } from '../../lists/export/export-button.tsx';
import { SavedViews } from '../../lists/saved-views/saved-views.tsx';
import { DotWhiskers } from './dot-whiskers.tsx';
import { HeatMap } from './heat-map.tsx';
import { HotspotTable } from './hotspot-table.tsx';
import { Quadrants } from './quadrants.tsx';
import { headline } from './sentences.ts';
import { t } from './texts.ts';

/** Where customers struggle, how certain that is, and the ARR at risk. For product teams. */
export default function HotspotsPage() {
  const { job } = useAppContext();
  const params = useQueryParams();
  const segment = params.one('segment');
  const [{ data, error, fetching }, ask] = useQuery({
    query: HotspotsDocument,
    variables: { job, segment },
  });
  const hotspots = data?.churnHotspots ?? [];
  const meaning = data?.job?.scoring;
  const hardFrom = meaning?.hardFrom ?? 0;
  const sentence = meaningSentence(meaning);
  const problem = problemOf(error, data?.churnHotspots != null);
  const hasFigures = hotspots.some(({ ces }) => ces != null);
  return (
    <Page
      name={t('name')}
      heading={headline(hotspots, segment, meaning)}
      actions={
        <>
          {segment === null ? null : (
            <button type="button" className="button" onClick={() => params.set({ segment: null })}>
              {t('allSegments')}
            </button>
          )}
          <ExportButton kind="HOTSPOTS" />
          <SavedViews list="HOTSPOTS" />
          <CopyLink />
        </>
      }
    >
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? (
        <Skeleton what={t('what')} shapes={['text', 'columns', 'table']} />
      ) : null}
      {data && !problem && !hasFigures ? (
        <Empty title={t('noFigures')}>
          <p>
            {hotspots.some(({ isSuppressed }) => isSuppressed)
              ? t('tooFewAnswered')
              : t('noOneResponded')}
          </p>
          <FirstSteps />
        </Empty>
      ) : null}
      {hasFigures ? (
        <>
          {sentence === null ? null : <p className="label">{sentence}</p>}
          <div className="wide-and-narrow">
            <DotWhiskers hotspots={hotspots} hardFrom={hardFrom} />
            <Quadrants hotspots={hotspots} hardFrom={hardFrom} />
          </div>
          <HotspotTable hotspots={hotspots} meaning={meaning} />
          <p className="label">
            {t('savedMeans', { saved: t('savedIfEasy'), loss: lossName(meaning) })}
          </p>
          {segment === null ? <HeatMap /> : null}
        </>
      ) : null}
    </Page>
  );
}
