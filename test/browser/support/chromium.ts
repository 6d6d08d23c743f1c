import { type Browser, chromium } from 'playwright-core';
import { currentEnvironment } from '../../../lambdas/platform/config.ts';

/**
 * Starts Debian's chromium, or the program that FOOTHOLD_CHROMIUM names, without a window and without
 * calls of its own to anyone. Rejects where there is none.
 */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: currentEnvironment()['FOOTHOLD_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
