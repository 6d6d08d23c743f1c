import { Band } from '../../design/bands/band.tsx';
import { compactMoney } from '../../format/format.ts';
import type { RiskBand, TotalsFragment } from '../../generated/graphql.ts';
import { shareOfArr, silence, totalOf } from './sentences.ts';
import { t } from './texts.ts';

const ORDER: readonly RiskBand[] = ['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];

interface PortfolioBarProps {
  totals: TotalsFragment;
  /** Whether the totals cover all accounts. */
  isWhole: boolean;
}

/** Number of accounts and ARR in each band, including accounts without responses. */
export function PortfolioBar({ totals, isWhole }: PortfolioBarProps) {
  const { bands, imminent, worsening, renewingSoon } = totals;
  const quiet = silence(bands);
  return (
    <section className="portfolio" aria-label={isWhole ? t('all') : t('matching')}>
      <dl className="portfolio-bands">
        {ORDER.map((band) => {
          const total = totalOf(bands, band);
          return (
            <div key={band}>
              <dt>
                <Band band={band} />
              </dt>
              <dd>
                <strong>{t('accounts', { count: total?.accounts ?? 0 })}</strong>{' '}
                <span className="muted">
                  {t('ofArr', {
                    arr: total ? compactMoney(total.arr) : '',
                    share: shareOfArr(bands, band),
                  })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="muted">
        {isWhole ? t('all') : t('matching')}:{' '}
        {t('facts', { imminent, worsening, renewing: renewingSoon })}
        {quiet === null ? '' : `. ${quiet}`}
      </p>
    </section>
  );
}
