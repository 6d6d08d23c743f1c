import { roleName } from '../../../design/role-names.ts';
import { dayName, fromNow } from '../../../format/format.ts';
import { type AnsweredAt, nameOf, type PersonRow } from './people-words.ts';

interface PeopleTableProps {
  people: readonly PersonRow[];
  answeredAt: AnsweredAt;
  /** Whether there is anyone to merge someone with. */
  canMerge: boolean;
  onEdit: (person: PersonRow) => void;
  onMerge: (person: PersonRow) => void;
  onDrop: (person: PersonRow) => void;
}

/** One row per person: who they are, when they responded, and what can be done. */
export function PeopleTable({ people, ...row }: PeopleTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Responded</th>
            <th scope="col">May be asked for quotes</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<PeopleTableProps, 'people'> & { person: PersonRow };

function Row({ person, answeredAt, canMerge, onEdit, onMerge, onDrop }: RowProps) {
  const { id, email, role, mayContact, withdrawal } = person;
  const name = nameOf(person);
  return (
    <tr>
      <th scope="row">
        <span className="person-name">{name}</span>
        <div className="label person-name">{email}</div>
      </th>
      <td data-label="Role">
        {role == null ? <span className="muted">not known</span> : roleName(role)}
      </td>
      <td data-label="Responded">
        <Responded at={answeredAt.get(id)} isWithdrawing={withdrawal != null} />
      </td>
      <td data-label="May be asked for quotes">{mayContact ? 'Yes' : 'No'}</td>
      <td>
        <span className="row-actions">
          <button
            type="button"
            className="button"
            aria-label={`Edit ${name}`}
            onClick={() => onEdit(person)}
          >
            Edit
          </button>
          {canMerge ? (
            <button
              type="button"
              className="button"
              aria-label={`Merge ${name} with another contact`}
              onClick={() => onMerge(person)}
            >
              Merge
            </button>
          ) : null}
          <button
            type="button"
            className="button"
            aria-label={`Drop ${name}`}
            onClick={() => onDrop(person)}
          >
            Drop
          </button>
        </span>
      </td>
    </tr>
  );
}

function Responded({ at, isWithdrawing }: { at: string | undefined; isWithdrawing: boolean }) {
  if (isWithdrawing) return <>Asked to be erased</>;
  if (at === undefined) return <span className="muted">No response</span>;
  return (
    <>
      {dayName(at)}
      <div className="label">{fromNow(at)}</div>
    </>
  );
}
