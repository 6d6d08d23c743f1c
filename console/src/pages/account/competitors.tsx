import { Threat } from '../../design/band.tsx';
import { points } from '../../format/format.ts';
import type { AccountRoomQuery } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Competitor = NonNullable<NonNullable<AccountRoomQuery['account']>['competitorRisks']>[number];

/** Which competitors do a difficult step better, and how much struggle a switch would spare. */
export function Competitors({ competitors }: { competitors: readonly Competitor[] }) {
  if (competitors.length === 0) return null;
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
            {competitors.map(({ step, solution, threat, relief, isNamedByCustomer }) => (
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
    </section>
  );
}
