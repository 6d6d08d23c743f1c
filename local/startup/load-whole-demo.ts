import { dayOfDemo } from '../../demo/kernel/day-of-demo.ts';
import { fillDemoHistory } from '../../demo/waves/history.ts';
import { type Loaded, loadDemo, type LoadOptions } from '../../demo/load.ts';
import { type Ask, createAsk } from './ask.ts';
import { saveDemoLinks } from './save-demo-links.ts';
import type { RunningLocal } from './start-local.ts';

/**
 * Loads the demo through the API, and adds history that the API does not accept: past survey links and
 * hotspots.
 */
export async function loadWholeDemo(
  { config, drained, access, url }: Pick<RunningLocal, 'config' | 'drained' | 'access' | 'url'>,
  ask: Ask,
  options: Omit<LoadOptions, 'currencyCode' | 'wait' | 'executeAs'>,
): Promise<Loaded> {
  const { reportingCurrency: currencyCode } = config;
  const executeAs = (email: string) =>
    createAsk(`${url}/graphql`, () => access.colleagueToken(email));
  const loaded = await loadDemo(ask, { ...options, currencyCode, wait: drained, executeAs });
  // Imported here because only the first start needs the whole store.
  const { createDeps } = await import('../../lambdas/platform/composition.ts');
  await saveDemoLinks(createDeps(config).ports, await dayOfDemo(ask, options.now));
  await fillDemoHistory(ask);
  return loaded;
}
