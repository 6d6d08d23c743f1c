import { State } from '../../../design/bands/band.tsx';
import { percent, points, wholeNumber } from '../../../format/format.ts';
import type {
  AccountPageDriverFragment,
  AccountPageRiskFragment,
} from '../../../generated/graphql.ts';
import { roleName } from '../../../design/role-names.ts';
import { t } from '../texts.ts';

const SHOWN = 6;

/** The reasons for the score: each step's share as a bar, and the score if the step were easy. */
export function Drivers({ risk }: { risk: AccountPageRiskFragment }) {
  const { drivers, score } = risk;
  const [first] = drivers;
  return (
    <section className="card stack" aria-labelledby="drivers">
      <h2 id="drivers">{t('why')}</h2>
      {first ? (
        <p className="muted">
          {t('topDriver', { step: first.step.statement, percent: percent(100 * first.share) })}
        </p>
      ) : (
        <p className="muted">{t('noOne')}</p>
      )}
      <ol className="drivers">
        {drivers.slice(0, SHOWN).map((driver) => (
          <Driver key={driver.step.key} driver={driver} score={score ?? 0} />
        ))}
      </ol>
      {drivers.length > SHOWN ? (
        <details>
          <summary>{t('otherSteps', { count: drivers.length - SHOWN })}</summary>
          <ol className="drivers">
            {drivers.slice(SHOWN).map((driver) => (
              <Driver key={driver.step.key} driver={driver} score={score ?? 0} />
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

function Driver({ driver, score }: { driver: AccountPageDriverFragment; score: number }) {
  const { step, state, share, difficult, respondents, scoreIfEasy, byRole, quotes } = driver;
  return (
    <li className="driver">
      <div className="driver-head">
        <h3>{step.statement}</h3>
        <State state={state} />
      </div>
      <div className="driver-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </div>
      <p>
        {t.rich(step.isTableStakes ? 'tableStakesDriver' : 'driver', {
          count: wholeNumber(difficult),
          of: wholeNumber(respondents),
          percent: percent(100 * share),
          score: points(score),
          easy: points(scoreIfEasy),
          b: (text) => <strong>{text}</strong>,
        })}
      </p>
      <p className="label">
        {byRole
          .map(({ role, struggle, respondents: responded }) =>
            t('roleStruggle', {
              role: roleName(role),
              percent: percent(100 * struggle),
              respondents: wholeNumber(responded),
            }),
          )
          .join(' · ')}
      </p>
      {quotes.map((quote) => (
        <blockquote key={quote} className="quote">
          {quote}
        </blockquote>
      ))}
    </li>
  );
}
