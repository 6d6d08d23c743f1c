import { setTimeout } from 'node:timers/promises';
import { deps } from '../../platform/composition.ts';
import { ConfigError } from '../../platform/config.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { checkPath } from './check-path.ts';

const PAUSE_MS = 1000;

/**
 * The Lambda that a schedule runs: proves that what is submitted is assessed, under a tenant of its
 * own. What it finds is a metric, which an alarm watches; so it does not fail itself, unless it is
 * not set up.
 */
export const handler = masking(checkOnce);

async function checkOnce(): Promise<{ passed: boolean }> {
  const { config, ports, canary, measures, usage } = deps();
  if (canary === null || config.tenant !== config.canaryTenant) {
    throw new ConfigError('FOOTHOLD_CANARY_TENANT must be given and be FOOTHOLD_TENANT here.');
  }
  const log = createLog(config, 'canary');
  let passed = false;
  try {
    const finding = await checkPath({ ports, canary, pause: () => setTimeout(PAUSE_MS) });
    passed = finding.verdict === 'PASSED';
    log.pathChecked(finding);
  } catch (error) {
    log.pathBroken(error);
  }
  measures.canary(passed);
  measures.capacity('canary', usage.take());
  measures.publish();
  return { passed };
}
