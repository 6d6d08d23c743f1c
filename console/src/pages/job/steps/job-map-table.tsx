import { useId, useState } from 'react';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { JobMapFragment, MapStepFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { OrderBar } from './order-bar.tsx';
import { OrderHandle } from './order-handle.tsx';
import { useStepOrder } from './use-step-order.ts';

/** A competitor with a column in the table. */
export interface Competitor {
  key: string;
  name: string;
  isManual: boolean;
}

interface JobMapTableProps {
  map: JobMapFragment;
  /** Null if the user may only read. */
  onEdit: ((step: MapStepFragment) => void) | null;
  onRate: ((competitor: Competitor) => void) | null;
}

/** The steps in order, with the figures of the market and of each competitor. */
export function JobMapTable({ map, onEdit, onRate }: JobMapTableProps) {
  const competitors = competitorsOf(map);
  const hintId = useId();
  const order = useStepOrder(map);
  const { steps, move } = order;
  const [dropBefore, setDropBefore] = useState<number | null>(null);
  return (
    <>
      {onEdit ? <OrderBar order={order} /> : null}
      <p id={hintId} className="visually-hidden">
        {t('order.hint')}
      </p>
      <div className="table-frame">
        <table className="table table-dense job-map">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('number')}
              </th>
              {onEdit ? <td className="order-cell" /> : null}
              <th scope="col">{t('step')}</th>
              <th scope="col" className="number">
                {t('importance')}
              </th>
              <th scope="col">{t('tableStakes')}</th>
              <th scope="col">{t('asked')}</th>
              <th scope="col" className="number">
                {t('market')}
              </th>
              {competitors.map((competitor) => (
                <th key={competitor.key} scope="col" className="number">
                  {onRate ? (
                    <button type="button" className="sort" onClick={() => onRate(competitor)}>
                      {competitor.name} <span aria-hidden="true">✎</span>
                    </button>
                  ) : (
                    competitor.name
                  )}
                </th>
              ))}
              {onEdit ? (
                <th scope="col">
                  <span className="visually-hidden">{t('edit')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <tr
                key={step.key}
                className={step.isActive ? undefined : 'muted'}
                data-drop={dropAt(dropBefore, at, steps.length)}
              >
                <td className="number">{wholeNumber(at + 1)}</td>
                {onEdit ? (
                  <td className="order-cell">
                    <OrderHandle
                      step={step}
                      at={at}
                      count={steps.length}
                      hintId={hintId}
                      onMove={(to) => move(step, to)}
                      onDrag={setDropBefore}
                    />
                  </td>
                ) : null}
                <th scope="row">
                  {step.statement}
                  <div className="label">
                    {step.key}
                    {step.owner == null ? '' : ` · ${step.owner}`}
                  </div>
                </th>
                <td className="number">{step.importance}</td>
                <td>{step.isTableStakes ? t('mustWork') : ''}</td>
                <td>{step.isActive ? t('isAsked') : t('noLongerAsked')}</td>
                <Ces ces={step.marketCes} />
                {competitors.map(({ key }) => (
                  <Ces key={key} ces={ratingOf(step, key)} />
                ))}
                {onEdit ? (
                  <td>
                    <button
                      type="button"
                      className="button button-quiet"
                      aria-label={t('editStep', { step: step.statement })}
                      onClick={() => onEdit(step)}
                    >
                      {t('edit')}
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The side of a row on which a dragged step would be dropped. */
function dropAt(before: number | null, at: number, count: number): 'before' | 'after' | undefined {
  if (before === at) return 'before';
  return before === count && at === count - 1 ? 'after' : undefined;
}

function Ces({ ces }: { ces: number | null | undefined }) {
  return (
    <td className="number">{ces == null ? <span className="muted">–</span> : percent(ces)}</td>
  );
}

/** The competitors that are rated on at least one step. */
function competitorsOf({ steps }: JobMapFragment): Competitor[] {
  const competitors = new Map(
    steps.flatMap(({ solutions }) =>
      (solutions ?? []).map(({ solution }) => [solution.key, solution] as const),
    ),
  );
  return [...competitors.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The percentage of a competitor's customers who find the step difficult. */
export function ratingOf({ solutions }: MapStepFragment, competitorKey: string): number | null {
  return solutions?.find(({ solution }) => solution.key === competitorKey)?.ces ?? null;
}
