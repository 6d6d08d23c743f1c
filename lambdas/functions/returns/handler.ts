import { deps } from '../../platform/composition.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { takeReturn } from './take-return.ts';

/** The Lambda that SES tells, by EventBridge, which messages came back and which were reported as spam. */
export const handler = masking(async (event: unknown): Promise<void> => {
  await takeReturn(deps().ports, event);
});
