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

/** Runs the console for all tests of a file, with the demo unless `isEmpty`, and opens its pages by path. */
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
    /** Only available while tests run. */
    address: () => foothold.url,
    ask: (query: string) => foothold.ask(query),
    drained: () => foothold.drained(),
    /** Returns the request headers of a signed-in user. */
    signedInAs: async (subject: string, role: TokenRole) => {
      const issuer = await openLocalIssuer(dataDir);
      const token = await issuer.sign({ subject, roles: [role], lifetimeSeconds: 600 });
      return { authorization: `Bearer ${token}` };
    },
    newPage: () => browser.newPage(),
    givenPage: (path: string, given: Given = {}) =>
      givenPageAt(browser, foothold.url + path, given),
    /** Opens a page outside the console. */
    givenPageOf: (url: string) => givenPageAt(browser, url),
  };
}
