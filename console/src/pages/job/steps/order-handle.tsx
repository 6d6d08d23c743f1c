import { type PointerEvent, useRef } from 'react';
import type { MapStepFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { placeByKey } from './step-order.ts';

/** How near to the edge of the window a drag scrolls, px, and how far. */
const EDGE_PX = 64;
const SCROLL_PX = 16;

interface OrderHandleProps {
  step: MapStepFragment;
  at: number;
  count: number;
  hintId: string;
  onMove: (to: number) => void;
  /** The place before which the step would be dropped; null: nowhere. */
  onDrag: (before: number | null) => void;
}

/** Moves a step: by arrow keys, Home and End, or by dragging with a mouse, a pen or a finger. */
export function OrderHandle({ step, at, count, hintId, onMove, onDrag }: OrderHandleProps) {
  const before = useRef<number | null>(null);
  const dragTo = (place: number | null) => {
    before.current = place;
    onDrag(place);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { clientY } = event;
    if (clientY < EDGE_PX) scrollBy(0, -SCROLL_PX);
    if (clientY > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
    dragTo(placeBelow(event.currentTarget, clientY));
  };
  const drop = () => {
    const place = before.current;
    dragTo(null);
    // Without the step itself, those behind it are one place further up.
    if (place !== null) onMove(place > at ? place - 1 : place);
  };
  return (
    <button
      type="button"
      className="order-handle"
      aria-label={t('order.handle', { step: step.statement })}
      aria-describedby={hintId}
      title={t('order.hint')}
      onKeyDown={(event) => {
        const to = placeByKey(event.key, at, count);
        if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onMove(to);
      }}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => dragTo(null)}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}

/** The place of the first row whose middle is below a height of the window. */
function placeBelow(handle: Element, clientY: number): number {
  const rows = [...(handle.closest('tbody')?.rows ?? [])];
  const place = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return place < 0 ? rows.length : place;
}
