export type RiskChangeKind =
  | 'SETTINGS'
  | 'CALIBRATION'
  | 'EXPIRED'
  | 'PEOPLE_LEFT'
  | 'NEW_PEOPLE'
  | 'OPINIONS';

export interface RiskChangePart {
  kind: RiskChangeKind;
  /** Null where the part belongs to no step. */
  stepKey: string | null;
  /** Points of score. */
  points: number;
}
