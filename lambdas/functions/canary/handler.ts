import { setTimeout } from 'node:timers/promises';
import { deps } from '../../platform/composition.ts';
import { ConfigError } from '../../platform/config.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { checkPath } from './check-path.ts';

const PAUSE_MS = 1000;

/**
 * Scheduled Lambda that checks, under a tenant of its own, that submissions are assessed. The result is a
 * metric watched by an alarm, so a failed check is not an error. Throws only if the canary is not configured.
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
