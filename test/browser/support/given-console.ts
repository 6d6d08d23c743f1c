import type { Browser } from 'playwright-core';
import { openLocalIssuer, type TokenRole } from '../../../local/issuer/local-issuer.ts';
import { startChromium } from './chromium.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import { type Given, givenPageAt } from './given-page.ts';
import { copyOfDemo } from './demo-run.ts';

/** The console for all tests of a file, with the demo in it unless it is to be empty: opens a page of it by its path. */
export function givenConsole({ isEmpty = false } = {}) {
  let dataDir: string;
  let foothold: FootholdProcess;
  let browser: Browser;
  beforeAll(async () => {
    dataDir = isEmpty ? await givenScratchDir() : await copyOfDemo();
    const empty = isEmpty ? ['--empty'] : [];
    foothold = await givenFootholdProcess(['--data-dir', dataDir, ...empty]);
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
    /** What a browser sends that is signed in as someone. */
    signedInAs: async (subject: string, role: TokenRole) => {
      const issuer = await openLocalIssuer(dataDir);
      const token = await issuer.sign({ subject, roles: [role], lifetimeSeconds: 600 });
      return { authorization: `Bearer ${token}` };
    },
    newPage: () => browser.newPage(),
    givenPage: (path: string, given: Given = {}) =>
      givenPageAt(browser, foothold.url + path, given),
    /** A page that is not the console's. */
    givenPageOf: (url: string) => givenPageAt(browser, url),
  };
}
