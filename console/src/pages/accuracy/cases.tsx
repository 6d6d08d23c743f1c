import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Band } from '../../design/bands/band.tsx';
import { dayName, points, wholeNumber } from '../../format/format.ts';
import { AccuracyCasesDocument } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';

const SHOWN = 50;

/** The first cases one by one: what was known, and what happened. */
export function Cases() {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({
    query: AccuracyCasesDocument,
    variables: { job, first: SHOWN, after: null },
  });
  const cases = data?.backtest?.caseList?.nodes ?? [];
  if (cases.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t('cases.title')}</h2>
      <p className="muted">
        {cases.length === SHOWN
          ? t('cases.orderOfFirst', { count: wholeNumber(SHOWN) })
          : t('cases.order')}
      </p>
      <div
        className="table-frame case-frame"
        tabIndex={0}
        role="group"
        aria-label={t('cases.title')}
      >
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">{t('cases.account')}</th>
              <th scope="col" className="number">
                {t('cases.score')}
              </th>
              <th scope="col">{t('cases.band')}</th>
              <th scope="col">{t('cases.outcome')}</th>
              <th scope="col">{t('cases.decided')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ account, kind, decidedOn, score, band, exclusion }) => (
              <tr key={`${account?.id ?? ''} ${decidedOn} ${kind}`}>
                <th scope="row">
                  {account ? (
                    <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>
                      {account.name}
                    </Link>
                  ) : (
                    t('cases.gone')
                  )}
                </th>
                <td className="number">{score == null ? '–' : points(score)}</td>
                <td>
                  {exclusion == null ? (
                    <Band band={band} />
                  ) : (
                    <span className="muted">{t(`exclusions.${exclusion}`)}</span>
                  )}
                </td>
                <td>{t(`outcomes.${kind}`)}</td>
                <td>{dayName(decidedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
