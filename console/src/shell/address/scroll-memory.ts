import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/**
 * Events that precede a page change. wouter dispatches pushState for each navigation, before React renders.
 */
const LEAVING = ['pushState', 'popstate'];
/** Events by which the user takes over scrolling. */
const TAKING_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let isBack = false;
addEventListener('popstate', () => {
  isBack = true;
});

/** Remembers the scroll position of each page. Back restores it, a new page starts at the top. */
export function useScrollMemory(): void {
  const [path] = useLocation();
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const place = `foothold.scroll ${path}`;
    const keep = () => sessionStorage.setItem(place, String(scrollY));
    const stop = isBack ? returnTo(Number(sessionStorage.getItem(place) ?? 0)) : toTop();
    isBack = false;
    for (const event of LEAVING) addEventListener(event, keep);
    return () => {
      stop();
      for (const event of LEAVING) removeEventListener(event, keep);
    };
  }, [path]);
}

function toTop(): () => void {
  scrollTo(0, 0);
  return () => {};
}

/** Scrolls toward a position, again whenever the page grows, until it is reached or the user scrolls. */
function returnTo(y: number): () => void {
  const page = new ResizeObserver(() => {
    scrollTo(0, y);
    if (Math.abs(scrollY - y) <= 1) stop();
  });
  const stop = () => {
    page.disconnect();
    for (const event of TAKING_OVER) removeEventListener(event, stop);
  };
  page.observe(document.body);
  for (const event of TAKING_OVER) addEventListener(event, stop, { passive: true });
  return stop;
}
