import { DAY_MS } from '../../../format/days.ts';
import { useState } from 'react';
import { useQuery } from 'urql';
import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { dayName, exactTenths, signedTenths } from '../../../format/format.ts';
import { ScoreChangeDocument } from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { type Move, type ScoreMove, waterfall } from './waterfall.ts';
import { t } from '../texts.ts';

/** The period that the trend covers. */
const DAYS = 90;

/** Why the score changed: from the earlier score to the current one, one cause at a time. */
export function ScoreChange({ externalId }: { externalId: string }) {
  const { job } = useAppContext();
  const [since] = useState(() => new Date(Date.now() - DAYS * DAY_MS).toISOString());
  const [{ data, fetching }] = useQuery({
    query: ScoreChangeDocument,
    variables: { externalId, job, since },
  });
  if (fetching && !data) return <Skeleton what={t('moved')} shapes={['cards']} rows={1} />;
  const change = data?.account?.risk?.change;
  if (!change || change.scoreBefore == null || change.scoreAfter == null) return null;
  if (change.parts.length === 0) return null;
  const move: ScoreMove = {
    before: change.scoreBefore,
    after: change.scoreAfter,
    parts: change.parts,
  };
  const steps = waterfall(move);
  return (
    <FigureTable
      title={t('moved')}
      summary={change.sentence}
      columns={[t('cause'), '', t('points')]}
      rows={[
        endRow(t('scoreOn', { day: dayName(change.from) }), move.before),
        ...steps.map((step, at) => ({
          key: `${at} ${step.name}`,
          cells: [step.name, <Bar key="bar" step={step} />, signedTenths(step.points)],
        })),
        endRow(t('scoreNow'), move.after),
      ]}
    />
  );
}

function endRow(name: string, score: number) {
  const bar = <Bar key="bar" step={{ name, from: 0, to: score, points: 0 }} />;
  return { key: name, cells: [name, bar, exactTenths(score)] };
}

/** One change of the score on a scale of 0 to 100. */
function Bar({ step: { from, to, points } }: { step: Move }) {
  const color = points === 0 ? 'var(--muted)' : points > 0 ? 'var(--high)' : 'var(--low)';
  return (
    <svg className="share-track" height={24} aria-hidden="true">
      <line x1="0%" x2="0%" y1={0} y2={24} stroke="var(--line)" />
      <line x1="100%" x2="100%" y1={0} y2={24} stroke="var(--line)" />
      <rect
        x={`${Math.min(from, to)}%`}
        y={5}
        width={`${Math.max(Math.abs(to - from), 0.4)}%`}
        height={14}
        rx={2}
        fill={color}
      />
    </svg>
  );
}
