export const RISK_BANDS = ['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'] as const;
/** How likely an account is to leave; UNKNOWN is a band of its own, never healthy or neutral. */
export type RiskBand = (typeof RISK_BANDS)[number];
