/** Sorts steps by a chosen order. Steps that are not in it stay behind their predecessor. */
export function inOrder<Step extends { key: string }>(
  steps: readonly Step[],
  order: readonly string[],
): readonly Step[] {
  const place = new Map(order.map((key, at) => [key, at]));
  let last = -1;
  const placed = steps.map((step) => {
    last = place.get(step.key) ?? last;
    return { step, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ step }) => step);
}

/** The keys with one of them moved to another index. Clamps the index to the list. */
export function moved(keys: readonly string[], key: string, to: number): readonly string[] {
  const others = keys.filter((each) => each !== key);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, key);
}

/** The new index of a step after a key press. Null if the key moves nothing. */
export function placeByKey(pressed: string, at: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[pressed];
  return place === undefined ? null : Math.max(0, Math.min(place, count - 1));
}
