import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Band } from '../../design/band.tsx';
import { dayName, points } from '../../format/format.ts';
import { AccuracyCasesDocument } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { EXCLUSIONS, OUTCOMES } from './words.ts';

const SHOWN = 50;

/** The first cases one by one: what was known, and what happened. */
export function Cases() {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({
    query: AccuracyCasesDocument,
    variables: { job, first: SHOWN, after: null },
  });
  const cases = data?.backtest?.caseList?.nodes ?? [];
  if (cases.length === 0) return null;
  return (
    <section className="card stack">
      <h2>Case by case</h2>
      <p className="muted">
        The score then, highest first{cases.length === SHOWN ? `: the first ${SHOWN}` : ''}.
      </p>
      <div className="table-frame case-frame" tabIndex={0} role="group" aria-label="Case by case">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col" className="number">
                Score then
              </th>
              <th scope="col">Band then</th>
              <th scope="col">What happened</th>
              <th scope="col">Decided</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ account, kind, decidedOn, score, band, exclusion }) => (
              <tr key={`${account?.id ?? ''} ${decidedOn} ${kind}`}>
                <th scope="row">
                  {account ? (
                    <Link href={`/accounts/${encodeURIComponent(account.externalId)}`}>
                      {account.name}
                    </Link>
                  ) : (
                    'An account that is gone'
                  )}
                </th>
                <td className="number">{score == null ? '–' : points(score)}</td>
                <td>
                  {exclusion == null ? (
                    <Band band={band} />
                  ) : (
                    <span className="muted">{EXCLUSIONS[exclusion]}</span>
                  )}
                </td>
                <td>{OUTCOMES[kind]}</td>
                <td>{dayName(decidedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
