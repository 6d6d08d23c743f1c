import { Link } from 'wouter';
import { oneDecimal } from '../../format/format.ts';
import type { SettingsQuery } from '../../generated/graphql.ts';

type Scoring = NonNullable<SettingsQuery['job']>['scoring'];

interface ElsewhereProps {
  scoring: Scoring;
  minimum: SettingsQuery['suppressionMinimum'];
}

/** Settings that are shown here and made elsewhere. */
export function Elsewhere({ scoring, minimum }: ElsewhereProps) {
  return (
    <section className="card stack">
      <h2>Set elsewhere</h2>
      <dl className="elsewhere">
        <dt>Scale of the score</dt>
        <dd>
          Intercept {oneDecimal(scoring.intercept)}, slope {oneDecimal(scoring.slope)}:{' '}
          {scoring.isCalibrated ? 'learned from outcomes' : 'the usual ones'}. A calibration changes
          them, on <Link href="/accuracy">Accuracy</Link>.
        </dd>
        {minimum ? (
          <>
            <dt>Smallest figures shown</dt>
            <dd>
              Roles that do not see respondents read a figure from {minimum.respondents} respondents
              in {minimum.accounts} accounts on. It holds for all jobs: <code>npm start</code> and{' '}
              <code>npm run deploy</code> set it with <code>--fewest-respondents</code> and{' '}
              <code>--fewest-accounts</code>.
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
