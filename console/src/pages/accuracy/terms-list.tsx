import { allTerms } from './terms.ts';
import { t } from './texts.ts';

/** The statistical terms of the tables in plain words. */
export function TermsList() {
  return (
    <section className="card stack" aria-labelledby="terms">
      <h2 id="terms">{t('terms.title')}</h2>
      <dl className="terms">
        {allTerms().map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="muted">{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
