import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** How long after Back a page may still grow until the old position is reached, in ms. */
const PATIENCE_MS = 3_000;

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
    addEventListener('scrollend', keep);
    return () => {
      stop();
      removeEventListener('scrollend', keep);
    };
  }, [path]);
}

function toTop(): () => void {
  scrollTo(0, 0);
  return () => {};
}

/** Scrolls as far as the page is long, again each time it grows, until it is there. */
function returnTo(y: number): () => void {
  const page = new ResizeObserver(() => {
    scrollTo(0, y);
    if (Math.abs(scrollY - y) <= 1) page.disconnect();
  });
  page.observe(document.body);
  const timer = setTimeout(() => page.disconnect(), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    page.disconnect();
  };
}
