import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** What leaves a page. wouter fires the first for each address that it opens, before React renders. */
const LEAVING = ['pushState', 'popstate'];
/** What a user does who wants to stay where they are. */
const TAKING_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let isBack = false;
addEventListener('popstate', () => {
  isBack = true;
});

/** Keeps where each page was scrolled to: Back returns there, a new page begins at its top. */
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

/** Scrolls as far as the page is long, again each time it grows, until it is there or the user takes over. */
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
