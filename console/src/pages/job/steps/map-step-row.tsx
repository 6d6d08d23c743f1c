import type { ReactNode } from 'react';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { MapStepFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { type Competitor, ratingOf } from './competitors.ts';

/** The side of a row on which a dragged step would be dropped. */
export type Drop = 'before' | 'after';

interface MapStepRowProps {
  step: MapStepFragment;
  at: number;
  competitors: readonly Competitor[];
  drop: Drop | undefined;
  /** Moves the step. */
  handle: ReactNode;
  /** Null if the user may only read. */
  onEdit: ((step: MapStepFragment) => void) | null;
}

/** One step with its figures. */
export function MapStepRow({ step, at, competitors, drop, handle, onEdit }: MapStepRowProps) {
  return (
    <tr className={step.isActive ? undefined : 'muted'} data-drop={drop}>
      <td className="number">{wholeNumber(at + 1)}</td>
      {onEdit ? <td className="order-cell">{handle}</td> : null}
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
  );
}

function Ces({ ces }: { ces: number | null | undefined }) {
  return (
    <td className="number">{ces == null ? <span className="muted">–</span> : percent(ces)}</td>
  );
}
