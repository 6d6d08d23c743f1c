import type { AtRiskCriteria, StepInSegment } from '../kernel/ports.ts';

/** Criteria that every account with a known risk meets: to be narrowed. */
export const EVERY_KNOWN_ACCOUNT: AtRiskCriteria = {
  bands: ['HIGH', 'MEDIUM', 'LOW'],
  ownerEmail: null,
  unassigned: false,
  segments: null,
  renewalFrom: null,
  renewalTo: null,
  stepKey: null,
  solutionKey: null,
  threat: null,
  missingRole: null,
  confidence: null,
  minArr: null,
  snoozed: null,
};

/** Criteria that accounts meet which struggle at a step. */
export function strugglingAt({ stepKey, segment }: StepInSegment): AtRiskCriteria {
  return { ...EVERY_KNOWN_ACCOUNT, stepKey, segments: segment === null ? null : [segment] };
}
