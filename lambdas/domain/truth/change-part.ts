export const RISK_CHANGE_KINDS = [
  'SETTINGS',
  'CALIBRATION',
  'EXPIRED',
  'PEOPLE_LEFT',
  'NEW_PEOPLE',
  'OPINIONS',
] as const;
export type RiskChangeKind = (typeof RISK_CHANGE_KINDS)[number];

export interface RiskChangePart {
  kind: RiskChangeKind;
  /** Null where the part belongs to no step. */
  stepKey: string | null;
  /** Points of score. */
  points: number;
}
