import { Band } from '../../design/bands/band.tsx';
import { compactMoney, counted } from '../../format/format.ts';
import type { RiskBand, TotalsFragment } from '../../generated/graphql.ts';
import { shareOfArr, silence, totalOf } from './sentences.ts';

const ORDER: readonly RiskBand[] = ['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];

interface PortfolioBarProps {
  totals: TotalsFragment;
  /** Whether they are those of all accounts. */
  isWhole: boolean;
}

/** Accounts at a glance: how many, and how much ARR, in each band. The silent are among them. */
export function PortfolioBar({ totals, isWhole }: PortfolioBarProps) {
  const { bands, imminent, worsening, renewingSoon } = totals;
  const quiet = silence(bands);
  return (
    <section className="portfolio" aria-label={isWhole ? 'All accounts' : 'Accounts that match'}>
      <dl className="portfolio-bands">
        {ORDER.map((band) => {
          const total = totalOf(bands, band);
          return (
            <div key={band}>
              <dt>
                <Band band={band} />
              </dt>
              <dd>
                <strong>{counted(total?.accounts ?? 0, 'account')}</strong>{' '}
                <span className="muted">
                  {total ? compactMoney(total.arr) : ''} · {shareOfArr(bands, band)} of ARR
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="muted">
        {isWhole ? 'All accounts' : 'Accounts that match'}: {imminent} under an imminent threat ·{' '}
        {worsening} worsening · {renewingSoon} renewing within 90 days
        {quiet === null ? '' : `. ${quiet}`}
      </p>
    </section>
  );
}
