import { points } from '../../format/format.ts';
import type { AccountPageRiskFragment } from '../../generated/graphql.ts';
import { tellingPoints } from './sentences.ts';
import { t } from './texts.ts';

type Point = AccountPageRiskFragment['tippingPoints'][number];

/** What the contacts without a response would have to answer to change the band. */
export function SilentContacts({ risk }: { risk: AccountPageRiskFragment }) {
  const silent = risk.contactCount - risk.respondentCount;
  if (risk.tippingPoints.length === 0) return null;
  const told = tellingPoints(risk.tippingPoints);
  return (
    <section className="card stack" aria-labelledby="silent">
      <h2 id="silent">{t('silent', { count: silent })}</h2>
      <ul className="stack">
        {told.map((point) => (
          <li key={point.band}>{tippingSentence(point)}</li>
        ))}
      </ul>
      {told.some(({ state }) => state === 'POSSIBLE') ? (
        <p className="muted">{t('silentScale')}</p>
      ) : null}
    </section>
  );
}

/** The struggle in the missing answers from which the account reaches a band. */
function tippingSentence({ band, struggle, state }: Point): string {
  const least = band === 'HIGH' ? 'HIGH' : 'MEDIUM';
  switch (state) {
    case 'ALREADY':
      return t(`already.${least}`);
    case 'IMPOSSIBLE':
      return t(`impossible.${least}`);
    case 'POSSIBLE':
      return t(`possible.${least}`, { points: points(100 * struggle) });
  }
}
