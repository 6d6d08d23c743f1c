export type RiskChangeKind =
  | 'SETTINGS'
  | 'CALIBRATION'
  | 'EXPIRED'
  | 'PEOPLE_LEFT'
  | 'NEW_PEOPLE'
  | 'OPINIONS';

export interface RiskChangePart {
  kind: RiskChangeKind;
  /** Null if the part belongs to no step. */
  stepKey: string | null;
  /** In points of score. */
  points: number;
}
