import type { Browser } from 'playwright-core';
import { startChromium } from './support/chromium.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/running-foothold.ts';
import { type Given, givenPageAt } from './given-page.ts';

/** The demo is loaded and assessed meanwhile, beside those of other files. */
const START_PATIENCE_MS = 300_000;

/** The console with the demo in it, for all tests of a file: opens a page of it by its path. */
export function givenConsole() {
  let foothold: FootholdProcess;
  let browser: Browser;
  beforeAll(async () => {
    foothold = await givenFootholdProcess(['--memory']);
    await foothold.drained();
    browser = await startChromium();
  }, START_PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await endFootholdProcesses();
  });
  return {
    /** Known once tests run. */
    address: () => foothold.url,
    ask: (query: string) => foothold.ask(query),
    drained: () => foothold.drained(),
    newPage: () => browser.newPage(),
    givenPage: (path: string, given: Given = {}) =>
      givenPageAt(browser, foothold.url + path, given),
    /** A page that is not the console's. */
    givenPageOf: (url: string) => givenPageAt(browser, url),
  };
}
