import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { percent, wholeNumber } from '../../format/format.ts';
import { HotspotsBySegmentDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { heatSummary, leftOutWords, type SegmentColumn } from './heat-map-words.ts';
import { t } from './texts.ts';

type Cell = SegmentColumn['hotspots'][number];

/** A table of steps and segments: the share that finds each step difficult, as a number and a tint. */
export function HeatMap() {
  const { job } = useAppContext();
  const [{ data, error, fetching }, ask] = useQuery({
    query: HotspotsBySegmentDocument,
    variables: { job },
  });
  const all = data?.churnHotspotsBySegment;
  const problem = problemOf(error, all != null);
  const shown = (all ?? []).filter(({ isLeftOut }) => !isLeftOut);
  const leftOut = leftOutWords(all ?? []);
  return (
    <section className="stack" aria-labelledby="by-segment">
      <h2 id="by-segment">{t('bySegment')}</h2>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Skeleton what={t('segmentsWhat')} rows={4} /> : null}
      {all ? <p className="muted">{heatSummary(shown)}</p> : null}
      {shown.length > 0 ? <HeatTable columns={shown} /> : null}
      {leftOut === null ? null : <p className="label">{leftOut}</p>}
    </section>
  );
}

function HeatTable({ columns }: { columns: readonly SegmentColumn[] }) {
  const steps = columns[0]?.hotspots.map(({ step }) => step) ?? [];
  return (
    <div className="table-frame">
      <table className="table table-dense heat-map">
        <caption className="visually-hidden">{t('heatCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            {columns.map(({ segment }) => (
              <th key={segment ?? ''} scope="col" className="number">
                <SegmentName segment={segment ?? null} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, statement }, index) => (
            <tr key={key}>
              <th scope="row">
                <Link href={`/hotspots/${encodeURIComponent(key)}`}>{statement}</Link>
              </th>
              {columns.map(({ segment, hotspots }) => (
                <HeatCell key={segment ?? ''} cell={hotspots[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SegmentName({ segment }: { segment: string | null }) {
  if (segment === null) return t('noSegment');
  return <Link href={`/hotspots?segment=${encodeURIComponent(segment)}`}>{segment}</Link>;
}

function HeatCell({ cell }: { cell: Cell | undefined }) {
  if (cell?.ces == null) {
    return (
      <td className="number muted">{cell?.isSuppressed ? t('suppressed') : t('noAnswers')}</td>
    );
  }
  const { ces, difficult, respondents } = cell;
  const background = `color-mix(in srgb, var(--heat) ${Math.round(ces)}%, transparent)`;
  return (
    <td className="number" style={{ background }}>
      <strong>{percent(ces)}</strong>
      <div className="heat-count">
        {t('share', { count: wholeNumber(difficult ?? 0), of: wholeNumber(respondents ?? 0) })}
      </div>
    </td>
  );
}
