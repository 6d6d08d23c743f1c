import { type RiskBand, RISK_BANDS } from './band.ts';

/** Number of accounts that move from one band to another. */
export interface BandMove {
  from: RiskBand;
  to: RiskBand;
  accounts: number;
}

interface Bands {
  before: { band: RiskBand };
  after: { band: RiskBand };
}

/** Counts the accounts that change band, in the order of bands. */
export function bandMoves(accounts: readonly Bands[]): BandMove[] {
  const moves = RISK_BANDS.flatMap((from) =>
    RISK_BANDS.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return moves.flatMap(({ from, to }) => {
    const moving = accounts.filter(
      ({ before, after }) => before.band === from && after.band === to,
    );
    return moving.length === 0 ? [] : [{ from, to, accounts: moving.length }];
  });
}
