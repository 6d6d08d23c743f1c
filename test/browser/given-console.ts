import type { Browser } from 'playwright-core';
import { startChromium } from './support/chromium.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/running-foothold.ts';
import { removeDir } from '../support/scratch-dir.ts';
import { type Given, givenPageAt } from './given-page.ts';
import { copyOfDemo } from './support/demo-run.ts';

/** The console with the demo in it, for all tests of a file: opens a page of it by its path. */
export function givenConsole() {
  let dataDir: string;
  let foothold: FootholdProcess;
  let browser: Browser;
  beforeAll(async () => {
    dataDir = await copyOfDemo();
    foothold = await givenFootholdProcess(['--data-dir', dataDir]);
    await foothold.drained();
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await endFootholdProcesses();
    await removeDir(dataDir);
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
