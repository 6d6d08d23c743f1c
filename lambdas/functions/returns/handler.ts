import { deps } from '../../platform/composition.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { takeReturn } from './take-return.ts';

/** Lambda that receives SES bounces and spam complaints through EventBridge. */
export const handler = masking(async (event: unknown): Promise<void> => {
  await takeReturn(deps().ports, event);
});
