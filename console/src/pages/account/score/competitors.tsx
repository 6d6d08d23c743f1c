import { useState } from 'react';
import { Threat } from '../../../design/bands/band.tsx';
import { points, wholeNumber } from '../../../format/format.ts';
import type { AccountRoomQuery } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

type Competitor = NonNullable<NonNullable<AccountRoomQuery['account']>['competitorRisks']>[number];

/** Those of the worst threat come first; these are looked at. */
const FIRST = 3;

/** Which competitors do a difficult step better, and how much struggle a switch would spare. */
export function Competitors({ competitors }: { competitors: readonly Competitor[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (competitors.length === 0) return null;
  const shown = isWhole ? competitors : competitors.slice(0, FIRST);
  const more = competitors.length - FIRST;
  return (
    <section className="stack" aria-labelledby="competitors">
      <h2 id="competitors">{t('competitors')}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('competitorsTable')}>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">{t('competitor')}</th>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('threat')}</th>
              <th scope="col" className="number">
                {t('relief')}
              </th>
              <th scope="col">{t('named')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ step, solution, threat, relief, isNamedByCustomer }) => (
              <tr key={`${step.key} ${solution.key}`}>
                <th scope="row">{solution.name}</th>
                <td>{step.statement}</td>
                <td>
                  <Threat threat={threat} />
                </td>
                <td className="number">
                  {relief == null ? <span className="muted">{t('notRated')}</span> : points(relief)}
                </td>
                <td>{isNamedByCustomer ? t('yes') : t('no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more <= 0 ? null : (
        <div>
          <button
            type="button"
            className="button no-print"
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? t('fewerCompetitors') : t('moreCompetitors', { count: wholeNumber(more) })}
          </button>
        </div>
      )}
    </section>
  );
}
