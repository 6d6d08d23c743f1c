import { counted, points } from '../../format/format.ts';
import type { RoomRiskFragment } from '../../generated/graphql.ts';

type Point = RoomRiskFragment['tippingPoints'][number];

/** What the contacts without a response would have to say to change the band. */
export function SilentContacts({ risk }: { risk: RoomRiskFragment }) {
  const silent = risk.contactCount - risk.respondentCount;
  if (risk.tippingPoints.length === 0) return null;
  const who = counted(silent, 'contact has', 'contacts have');
  return (
    <section className="card stack" aria-labelledby="silent">
      <h2 id="silent">{who} not responded</h2>
      <ul className="stack">
        {risk.tippingPoints.map((point) => (
          <li key={point.band}>{tippingSentence(point)}</li>
        ))}
      </ul>
      <p className="muted">
        On a scale from 0, very easy, to 100, very difficult; 50 is neither. By the score alone.
      </p>
    </section>
  );
}

/** From which answers of the silent the account is at a risk. */
function tippingSentence({ band, struggle, state }: Point): string {
  const risk = band === 'HIGH' ? 'high' : 'at least medium';
  switch (state) {
    case 'ALREADY':
      return `The risk is ${risk}, whatever they would answer.`;
    case 'IMPOSSIBLE':
      return `The risk cannot become ${risk}, whatever they would answer.`;
    case 'POSSIBLE':
      return `The risk is ${risk} if their answers average ${points(100 * struggle)} or more.`;
  }
}
