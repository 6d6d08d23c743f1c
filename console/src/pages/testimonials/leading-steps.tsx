import { useQuery } from 'urql';
import { Link } from 'wouter';
import { percent, points } from '../../format/format.ts';
import { LeadingStepsDocument } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';

/** Where our customers struggle less than the market: what to speak about. */
export function LeadingSteps() {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({ query: LeadingStepsDocument, variables: { job } });
  const rows = data?.leadingSteps ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="leading">
      <h2 id="leading">Steps where we lead the market</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label="Where customers are ahead">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col" className="number">
                Market struggles
              </th>
              <th scope="col" className="number">
                We lead by
              </th>
              <th scope="col" className="number">
                Approved
              </th>
              <th scope="col" className="number">
                Candidates
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
                <td className="number">{points(lead)} points</td>
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
