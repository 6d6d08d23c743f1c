import { type Browser, chromium } from 'playwright-core';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';

/**
 * Starts Debian's Chromium, or the program in FOOTHOLD_CHROMIUM, headless and without background requests.
 * Rejects if it is not installed.
 */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: currentEnvironment()['FOOTHOLD_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
