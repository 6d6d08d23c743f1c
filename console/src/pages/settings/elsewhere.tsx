import { Link } from 'wouter';
import { oneDecimal } from '../../format/format.ts';
import type { SettingsQuery } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Scoring = NonNullable<SettingsQuery['job']>['scoring'];

interface ElsewhereProps {
  scoring: Scoring;
  minimum: SettingsQuery['suppressionMinimum'];
}

/** Settings that are shown here but changed elsewhere. */
export function Elsewhere({ scoring, minimum }: ElsewhereProps) {
  return (
    <section className="card stack">
      <h2>{t('elsewhere')}</h2>
      <dl className="elsewhere">
        <dt>{t('scale')}</dt>
        <dd>
          {t.rich(scoring.isCalibrated ? 'scaleLearned' : 'scaleUsual', {
            intercept: oneDecimal(scoring.intercept),
            slope: oneDecimal(scoring.slope),
            accuracy: (text) => <Link href="/accuracy">{text}</Link>,
          })}
        </dd>
        {minimum ? (
          <>
            <dt>{t('smallest')}</dt>
            <dd>
              {t.rich('smallestFrom', {
                respondents: minimum.respondents,
                accounts: minimum.accounts,
                code: (text) => <code>{text}</code>,
              })}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
