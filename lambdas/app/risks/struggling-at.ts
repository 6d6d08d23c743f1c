import { type AtRiskCriteria, EVERY_KNOWN_ACCOUNT } from './at-risk/at-risk-criteria.ts';
import type { StepInSegment } from './assessments-port.ts';

/** Criteria for accounts that struggle at a step. */
export function strugglingAt({ stepKey, segment }: StepInSegment): AtRiskCriteria {
  return { ...EVERY_KNOWN_ACCOUNT, stepKey, segments: segment === null ? null : [segment] };
}
