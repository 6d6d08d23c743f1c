import type { Browser, Page } from 'playwright-core';
import {
  FIRST_PAGE_KB,
  gzippedKilobytes,
  scriptsOf,
} from '../../test/browser/support/script-weight.ts';
import { type Figure, median } from '../figure.ts';

/** Thresholds for "good" in Core Web Vitals: largest contentful paint in ms, and cumulative layout shift. */
const GOOD_PAINT_MS = 2500;
const GOOD_SHIFT = 0.1;

export interface ConsoleOptions {
  url: string;
  /** The project's folder. */
  root: string;
  loads: number;
  /** Number of accounts, as it is shown in the figures' names. */
  among: string;
}

/** CPU slowdown that simulates a phone on this machine. */
const SLOWED = 4;

interface Loaded {
  /** Paths of the scripts. */
  scripts: ReadonlySet<string>;
  /** Milliseconds from the start of the navigation. */
  firstRow: number;
  largestPaint: number;
  shift: number;
}

/**
 * Measures the console's first page in a browser with an empty cache: how much script it loads, when the
 * first row of the list and the largest paint appear, and how far the layout shifts.
 */
export async function consolePage(
  browser: Browser,
  { url, root, loads, among }: ConsoleOptions,
): Promise<Figure[]> {
  const usual: Loaded[] = [];
  const slow: Loaded[] = [];
  for (let load = 0; load < loads; load += 1) {
    usual.push(await loaded(browser, url, 1));
    slow.push(await loaded(browser, url, SLOWED));
  }
  const middle = (all: readonly Loaded[], of: (one: Loaded) => number) => median(all.map(of));
  const weight = gzippedKilobytes(root, usual[0]?.scripts ?? []);
  const paint = (name: string, took: number): Figure => ({
    name,
    value: `${Math.round(took)} ms`,
    against: `${GOOD_PAINT_MS} ms, "good" of the Core Web Vitals`,
    ratio: took / GOOD_PAINT_MS,
    budget: { atMost: 1 },
  });
  const shift = Math.max(...[...usual, ...slow].map((one) => one.shift));
  return [
    {
      name: 'console, script of the first page',
      value: `${weight.toFixed(0)} kB gzip`,
      against: `${FIRST_PAGE_KB} kB`,
      ratio: weight / FIRST_PAGE_KB,
      budget: { atMost: 1 },
    },
    paint(
      `console, first row among ${among}`,
      middle(usual, (one) => one.firstRow),
    ),
    paint(
      `console, the same, processor ${SLOWED} × slower`,
      middle(slow, (one) => one.firstRow),
    ),
    paint(
      'console, largest paint',
      middle(usual, (one) => one.largestPaint),
    ),
    {
      name: 'console, layout shift, worst load',
      value: shift.toFixed(3),
      against: `${GOOD_SHIFT}, "good" of the Core Web Vitals`,
      ratio: shift / GOOD_SHIFT,
      budget: { atMost: 1 },
    },
  ];
}

async function loaded(browser: Browser, url: string, slowed: number): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const scripts = scriptsOf(page);
    await page.addInitScript(OBSERVE);
    await page.goto(`${url}/at-risk`);
    await page.waitForSelector('tbody tr');
    const firstRow = await page.evaluate<number>('performance.now()');
    await page.waitForLoadState('networkidle');
    return { scripts, firstRow, ...(await seenBy(page)) };
  } finally {
    await context.close();
  }
}

/** Script that runs before the page's own. */
const OBSERVE = `
  globalThis.seen = { largestPaint: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

function seenBy(page: Page): Promise<Pick<Loaded, 'largestPaint' | 'shift'>> {
  return page.evaluate<Pick<Loaded, 'largestPaint' | 'shift'>>('seen');
}
