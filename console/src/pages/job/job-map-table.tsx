import { percent } from '../../format/format.ts';
import type { JobMapFragment, MapStepFragment } from '../../generated/graphql.ts';

/** A rival as the columns of the table name it. */
export interface Rival {
  key: string;
  name: string;
  isManual: boolean;
}

interface JobMapTableProps {
  map: JobMapFragment;
  /** Null: the viewer may only read. */
  onEdit: ((step: MapStepFragment) => void) | null;
  onRate: ((rival: Rival) => void) | null;
}

/** The steps in their order, with the market's figure and each rival's. */
export function JobMapTable({ map, onEdit, onRate }: JobMapTableProps) {
  const rivals = rivalsOf(map);
  return (
    <div className="table-frame">
      <table className="table table-dense job-map">
        <thead>
          <tr>
            <th scope="col" className="number">
              #
            </th>
            <th scope="col">Step</th>
            <th scope="col" className="number">
              Importance
            </th>
            <th scope="col">Table stakes</th>
            <th scope="col">Asked</th>
            <th scope="col" className="number">
              Market
            </th>
            {rivals.map((rival) => (
              <th key={rival.key} scope="col" className="number">
                {onRate ? (
                  <button type="button" className="sort" onClick={() => onRate(rival)}>
                    {rival.name} <span aria-hidden="true">✎</span>
                  </button>
                ) : (
                  rival.name
                )}
              </th>
            ))}
            {onEdit ? (
              <th scope="col">
                <span className="visually-hidden">Edit</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {map.steps.map((step) => (
            <tr key={step.key} className={step.isActive ? undefined : 'muted'}>
              <td className="number">{step.position}</td>
              <th scope="row">
                {step.statement}
                <div className="label">
                  {step.key}
                  {step.owner == null ? '' : ` · ${step.owner}`}
                </div>
              </th>
              <td className="number">{step.importance}</td>
              <td>{step.isTableStakes ? '● must work' : ''}</td>
              <td>{step.isActive ? 'yes' : 'no longer'}</td>
              <Ces ces={step.marketCes} />
              {rivals.map(({ key }) => (
                <Ces key={key} ces={ratingOf(step, key)} />
              ))}
              {onEdit ? (
                <td>
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={`Edit ${step.statement}`}
                    onClick={() => onEdit(step)}
                  >
                    Edit
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Ces({ ces }: { ces: number | null | undefined }) {
  return (
    <td className="number">{ces == null ? <span className="muted">–</span> : percent(ces)}</td>
  );
}

/** The rivals that any step is rated for. */
function rivalsOf({ steps }: JobMapFragment): Rival[] {
  const rivals = new Map(
    steps.flatMap(({ solutions }) =>
      (solutions ?? []).map(({ solution }) => [solution.key, solution] as const),
    ),
  );
  return [...rivals.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The share of a rival's customers who find the step difficult, percent. */
export function ratingOf({ solutions }: MapStepFragment, rivalKey: string): number | null {
  return solutions?.find(({ solution }) => solution.key === rivalKey)?.ces ?? null;
}
