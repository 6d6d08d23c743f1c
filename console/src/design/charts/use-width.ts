import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Current width of an element in px. Charts are drawn to fit and never scroll. */
export function useWidth<E extends Element>(unmeasured: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(unmeasured);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWidth(current.getBoundingClientRect().width || unmeasured);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [unmeasured]);
  return [element, width];
}
