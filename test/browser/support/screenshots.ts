import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildFunction } from '../../../cdk/bundle/build-function.ts';
import { FUNCTION_NAMES } from '../../../cdk/bundle/functions.ts';
import { createAsk } from '../../../local/startup/ask.ts';
import { functionPaths } from '../../../local/functions/function-paths.ts';
import { loadWholeDemo } from '../../../local/startup/load-whole-demo.ts';
import { sampleSurvey } from '../../../local/startup/sample-survey.ts';
import { startLocal } from '../../../local/startup/start-local.ts';
import { startChromium } from './chromium.ts';
import { CONSOLE_PAGES } from './console-pages.ts';

const root = join(import.meta.dirname, '../../..');
const OUT = join(root, 'docs', 'screenshots');
const WIDTHS = { desktop: [1440, 900], phone: [390, 844] } as const;
const BACKTEST_PATIENCE_MS = 180_000;
const SCHEMES = ['light', 'dark'] as const;

// Takes screenshots of every page with the demo, on desktop and phone, in light and dark mode. Arguments
// restrict them to the named pages.
await mkdir(OUT, { recursive: true });
const bundles = await mkdtemp(join(tmpdir(), 'foothold-screenshots-'));
for (const name of FUNCTION_NAMES) await buildFunction(name, root, bundles);
const server = await startLocal({
  root,
  port: 0,
  dataDir: null,
  functions: functionPaths(root, bundles),
  variables: { FOOTHOLD_SURVEY_COMPANY: 'Waypoint', FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet' },
  warn: (line) => console.error(line),
});
const browser = await startChromium();
try {
  const ask = createAsk(`${server.url}/graphql`);
  console.error('Loading the demo …');
  await loadWholeDemo(server, ask, { now: Date.now() });
  await server.drained();
  const survey = await sampleSurvey(ask);
  const named = process.argv.slice(2);
  const all = { ...CONSOLE_PAGES, ...(survey && { survey: new URL(survey).pathname }) };
  const pages = Object.entries(all).filter(([name]) => named.length === 0 || named.includes(name));
  for (const [name, path] of pages) {
    for (const [size, [width, height]] of Object.entries(WIDTHS)) {
      for (const colorScheme of SCHEMES) {
        const file = `${name}-${size}-${colorScheme}.png`;
        await take(browser, server.url + path, { width, height, colorScheme, file });
        console.error(file);
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(bundles, { recursive: true });
}

interface Picture {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  file: string;
}

/** Takes a screenshot of the viewport. */
async function take(
  browser: Browser,
  url: string,
  { width, height, colorScheme, file }: Picture,
): Promise<void> {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  await page.waitForLoadState('networkidle');
  // The first back-test needs a run of the sweeper.
  if (new URL(url).pathname === CONSOLE_PAGES.accuracy) {
    await page.waitForSelector('figure', { timeout: BACKTEST_PATIENCE_MS });
  }
  await page.screenshot({ path: join(OUT, file) });
  await context.close();
}
