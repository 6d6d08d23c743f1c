import { roleName } from '../../../design/role-names.ts';
import { dayName, fromNow } from '../../../format/format.ts';
import { t as sending } from '../../campaigns/texts.ts';
import { type AnsweredAt, nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';
import { Headings } from '../../../design/tables/headings.tsx';

interface PeopleTableProps {
  people: readonly PersonRow[];
  answeredAt: AnsweredAt;
  /** Whether there is anyone to merge someone with. */
  canMerge: boolean;
  onEdit: (person: PersonRow) => void;
  onMerge: (person: PersonRow) => void;
  onDrop: (person: PersonRow) => void;
  onAllowMail: (person: PersonRow) => void;
}

/** One row per person: who they are, when they responded, and what can be done. */
export function PeopleTable({ people, ...row }: PeopleTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards">
        <Headings
          of={[t('nameColumn'), t('role'), t('responded'), t('mayBeAsked')]}
          actions={t('actions')}
        />
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

function Row({ person, answeredAt, canMerge, onEdit, onMerge, onDrop, onAllowMail }: RowProps) {
  const { id, email, phone, language, role, mayContact, withdrawal, mailStop } = person;
  const name = nameOf(person);
  return (
    <tr>
      <th scope="row">
        <span className="person-name">{name}</span>
        <div className="label person-name">{email}</div>
        {phone == null ? null : (
          <div className="label">
            <a href={dialed(phone)}>{phone}</a>
          </div>
        )}
        {language == null ? null : (
          <div className="label">{t('asksIn', { language: sending(`languages.${language}`) })}</div>
        )}
        {mailStop ? <div className="label">{sending(`stops.${mailStop.reason}`)}</div> : null}
      </th>
      <td data-label={t('role')}>
        {role == null ? <span className="muted">{t('roleNotKnown')}</span> : roleName(role)}
      </td>
      <td data-label={t('responded')}>
        <Responded at={answeredAt.get(id)} isWithdrawing={withdrawal != null} />
      </td>
      <td data-label={t('mayBeAsked')}>{mayContact ? t('yes') : t('no')}</td>
      <td>
        <span className="row-actions">
          <button
            type="button"
            className="button"
            aria-label={t('editThis', { name })}
            onClick={() => onEdit(person)}
          >
            {t('edit')}
          </button>
          {mailStop ? (
            <button
              type="button"
              className="button"
              aria-label={t('allowMailThis', { name })}
              onClick={() => onAllowMail(person)}
            >
              {t('allowMail')}
            </button>
          ) : null}
          {canMerge ? (
            <button
              type="button"
              className="button"
              aria-label={t('mergeThis', { name })}
              onClick={() => onMerge(person)}
            >
              {t('merge')}
            </button>
          ) : null}
          <button
            type="button"
            className="button"
            aria-label={t('dropThis', { name })}
            onClick={() => onDrop(person)}
          >
            {t('drop')}
          </button>
        </span>
      </td>
    </tr>
  );
}

/** An extension cannot be dialed from a link: it is read. */
function dialed(phone: string): string {
  return `tel:${phone.replace(/(ext\.?|x|#).*$/i, '').replaceAll(/[^+\d]/g, '')}`;
}

function Responded({ at, isWithdrawing }: { at: string | undefined; isWithdrawing: boolean }) {
  if (isWithdrawing) return <>{t('askedToBeErased')}</>;
  if (at === undefined) return <span className="muted">{t('noResponse')}</span>;
  return (
    <>
      {dayName(at)}
      <div className="label">{fromNow(at)}</div>
    </>
  );
}
