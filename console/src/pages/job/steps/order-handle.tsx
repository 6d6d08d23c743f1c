import { type PointerEvent, useRef } from 'react';
import type { MapStepFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { placeByKey } from './step-order.ts';

/** The distance from the window's edge, in px, within which a drag scrolls, and how far. */
const EDGE_PX = 64;
const SCROLL_PX = 16;

interface OrderHandleProps {
  step: MapStepFragment;
  at: number;
  count: number;
  hintId: string;
  onMove: (to: number) => void;
  /** The index before which the step would be dropped. Null if it would not be. */
  onDrag: (before: number | null) => void;
}

/** Moves a step with the arrow keys, Home and End, or by dragging with a mouse, pen or finger. */
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
    // Removing the step shifts those below it up by one.
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

/** Index of the first row whose middle is below a vertical position in the window. */
function placeBelow(handle: Element, clientY: number): number {
  const rows = [...(handle.closest('tbody')?.rows ?? [])];
  const place = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return place < 0 ? rows.length : place;
}
