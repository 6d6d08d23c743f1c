import { State } from '../../design/band.tsx';
import { percent, points } from '../../format/format.ts';
import type { RoomDriverFragment, RoomRiskFragment } from '../../generated/graphql.ts';
import { roleName } from '../../design/role-names.ts';

const SHOWN = 6;

/** Why the score is what it is: a bar for each step's share, and what it would be without it. */
export function Drivers({ risk }: { risk: RoomRiskFragment }) {
  const { drivers, score } = risk;
  const [first] = drivers;
  return (
    <section className="card stack" aria-labelledby="drivers">
      <h2 id="drivers">Why</h2>
      {first ? (
        <p className="muted">
          “{first.step.statement}” makes up {percent(100 * first.share)} of the struggle.
        </p>
      ) : (
        <p className="muted">No one has responded yet.</p>
      )}
      <ol className="drivers">
        {drivers.slice(0, SHOWN).map((driver) => (
          <Driver key={driver.step.key} driver={driver} score={score ?? 0} />
        ))}
      </ol>
      {drivers.length > SHOWN ? (
        <details>
          <summary>The other {drivers.length - SHOWN} steps</summary>
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

function Driver({ driver, score }: { driver: RoomDriverFragment; score: number }) {
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
        {difficult} of {respondents} find it difficult · {percent(100 * share)} of the struggle · if
        it were easy: {points(score)} → <strong>{points(scoreIfEasy)}</strong>
        {step.isTableStakes ? ' · must simply work' : ''}
      </p>
      <p className="label">
        {byRole
          .map(
            ({ role, struggle, respondents: heard }) =>
              `${roleName(role)} ${percent(100 * struggle)} struggle (${heard})`,
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
