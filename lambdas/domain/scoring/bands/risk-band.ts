export const RISK_BANDS = ['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'] as const;
/** An account's risk of leaving. UNKNOWN is a separate band and must not be treated as healthy or neutral. */
export type RiskBand = (typeof RISK_BANDS)[number];
