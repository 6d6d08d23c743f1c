import { Band } from '../../design/band.tsx';
import { compactMoney, counted } from '../../format/format.ts';
import type { AtRiskSurroundingsQuery, RiskBand } from '../../generated/graphql.ts';
import { shareOfArr, silence, totalOf } from './sentences.ts';

const ORDER: readonly RiskBand[] = ['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];

type Portfolio = NonNullable<AtRiskSurroundingsQuery['portfolio']>;

/** All accounts at a glance: how many, and how much ARR, in each band. The silent are among them. */
export function PortfolioBar({ portfolio }: { portfolio: Portfolio }) {
  const { bands, imminent, worsening, renewingSoon } = portfolio;
  const quiet = silence(bands);
  return (
    <section className="portfolio" aria-label="All accounts">
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
        {imminent} under an imminent threat · {worsening} worsening · {renewingSoon} renewing within
        90 days{quiet === null ? '' : `. ${quiet}`}
      </p>
    </section>
  );
}
