import { TERMS } from './terms.ts';

/** The terms of the tables in plain words, for who has no statistics. */
export function TermsList() {
  return (
    <section className="card stack" aria-labelledby="terms">
      <h2 id="terms">What the terms mean</h2>
      <dl className="terms">
        {Object.values(TERMS).map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="muted">{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
