import { useQuery } from 'urql';
import { Link } from 'wouter';
import { percent, points } from '../../format/format.ts';
import { LeadingStepsDocument } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';

/** Where our customers struggle less than the market: what to speak about. */
export function LeadingSteps() {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({ query: LeadingStepsDocument, variables: { job } });
  const rows = data?.leadingSteps ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="leading">
      <h2 id="leading">{t('leading')}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('leadingTable')}>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col" className="number">
                {t('marketStruggles')}
              </th>
              <th scope="col" className="number">
                {t('weLeadBy')}
              </th>
              <th scope="col" className="number">
                {t('approved')}
              </th>
              <th scope="col" className="number">
                {t('candidates')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ step, lead, marketCes, approvedTestimonials, candidates }) => (
              <tr key={step.key}>
                <th scope="row">
                  <Link href={`/testimonials?step=${encodeURIComponent(step.key)}`}>
                    {step.statement}
                  </Link>
                </th>
                <td className="number">{percent(marketCes)}</td>
                <td className="number">{t('points', { points: points(lead) })}</td>
                <td className="number">{approvedTestimonials}</td>
                <td className="number">{candidates}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
