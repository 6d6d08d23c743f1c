import { useId, useState } from 'react';
import type { JobMapFragment, MapStepFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { type Competitor, competitorsOf } from './competitors.ts';
import { type Drop, MapStepRow } from './map-step-row.tsx';
import { OrderBar } from './order-bar.tsx';
import { OrderHandle } from './order-handle.tsx';
import { useStepOrder } from './use-step-order.ts';

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
            <HeaderRow competitors={competitors} mayEdit={onEdit !== null} onRate={onRate} />
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <MapStepRow
                key={step.key}
                step={step}
                at={at}
                competitors={competitors}
                drop={dropAt(dropBefore, at, steps.length)}
                handle={
                  <OrderHandle
                    step={step}
                    at={at}
                    count={steps.length}
                    hintId={hintId}
                    onMove={(to) => move(step, to)}
                    onDrag={setDropBefore}
                  />
                }
                onEdit={onEdit}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface HeaderRowProps {
  competitors: readonly Competitor[];
  mayEdit: boolean;
  onRate: JobMapTableProps['onRate'];
}

function HeaderRow({ competitors, mayEdit, onRate }: HeaderRowProps) {
  return (
    <tr>
      <th scope="col" className="number">
        {t('number')}
      </th>
      {mayEdit ? <td className="order-cell" /> : null}
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
      {mayEdit ? (
        <th scope="col">
          <span className="visually-hidden">{t('edit')}</span>
        </th>
      ) : null}
    </tr>
  );
}

/** The side of a row on which a dragged step would be dropped. */
function dropAt(before: number | null, at: number, count: number): Drop | undefined {
  if (before === at) return 'before';
  return before === count && at === count - 1 ? 'after' : undefined;
}
