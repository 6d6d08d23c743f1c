import { Threat } from '../../design/band.tsx';
import { points } from '../../format/format.ts';
import type { AccountRoomQuery } from '../../generated/graphql.ts';

type Competitor = NonNullable<NonNullable<AccountRoomQuery['account']>['competitorRisks']>[number];

/** Which competitors do a difficult step better, and how much struggle a switch would spare. */
export function Competitors({ competitors }: { competitors: readonly Competitor[] }) {
  if (competitors.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="competitors">
      <h2 id="competitors">Competitors that do a difficult step better</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label="Competitors">
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">Competitor</th>
              <th scope="col">Step</th>
              <th scope="col">Threat</th>
              <th scope="col" className="number">
                Relief
              </th>
              <th scope="col">Named by the customer</th>
            </tr>
          </thead>
          <tbody>
            {competitors.map(({ step, solution, threat, relief, isNamedByCustomer }) => (
              <tr key={`${step.key} ${solution.key}`}>
                <th scope="row">{solution.name}</th>
                <td>{step.statement}</td>
                <td>
                  <Threat threat={threat} />
                </td>
                <td className="number">
                  {relief == null ? <span className="muted">not rated</span> : points(relief)}
                </td>
                <td>{isNamedByCustomer ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
