import { PhoneLink } from '../../../design/phone-link.tsx';
import { roleName } from '../../../design/role-names.ts';
import { Day } from '../../../lists/table/day.tsx';
import type { Column } from '../../../design/tables/column.tsx';
import { ListTable } from '../../../lists/table/list-table.tsx';
import { t as sending } from '../../campaigns/texts.ts';
import { type AnsweredAt, nameOf, type PersonRow, wasErased } from './people-words.ts';
import { t } from './texts.ts';

interface PeopleTableProps {
  people: readonly PersonRow[];
  /** Whether all people of the account are loaded. */
  isWhole: boolean;
  answeredAt: AnsweredAt;
  /** Whether there is another person to merge with. */
  canMerge: boolean;
  onEdit: (person: PersonRow) => void;
  onMerge: (person: PersonRow) => void;
  onDrop: (person: PersonRow) => void;
  onAllowMail: (person: PersonRow) => void;
  /** Null if the user may not erase people. */
  onErase: ((person: PersonRow) => void) | null;
}

/** One row per person, with the last response and the available actions. */
export function PeopleTable(props: PeopleTableProps) {
  return (
    <ListTable
      caption={t('name')}
      columns={columnsFor(props)}
      rows={props.people}
      keyOf={({ id }) => id}
      isWhole={props.isWhole}
    />
  );
}

function columnsFor({ answeredAt, ...acts }: PeopleTableProps): Column<PersonRow>[] {
  return [
    {
      id: 'name',
      name: t('nameColumn'),
      isHead: true,
      sortBy: nameOf,
      show: (person) => <Person person={person} />,
    },
    {
      id: 'role',
      name: t('role'),
      sortBy: ({ role }) => (role == null ? undefined : roleName(role)),
      show: ({ role }) =>
        role == null ? <span className="muted">{t('roleNotKnown')}</span> : roleName(role),
    },
    {
      id: 'responded',
      name: t('responded'),
      first: 'DESC',
      sortBy: ({ id }) => answeredAt.get(id),
      show: ({ id, withdrawal }) => (
        <Responded at={answeredAt.get(id)} isWithdrawing={withdrawal != null} />
      ),
    },
    {
      id: 'mayBeAsked',
      name: t('mayBeAsked'),
      sortBy: ({ mayContact }) => (mayContact ? t('yes') : t('no')),
      show: ({ mayContact }) => (mayContact ? t('yes') : t('no')),
    },
    {
      id: 'actions',
      name: t('actions'),
      isUnnamed: true,
      show: (person) => <Actions person={person} {...acts} />,
    },
  ];
}

function Person({ person }: { person: PersonRow }) {
  const { email, phone, language, mailStop } = person;
  return (
    <>
      <span className="person-name">{nameOf(person)}</span>
      <div className="label person-name">{email}</div>
      {phone == null ? null : (
        <div className="label">
          <PhoneLink phone={phone} />
        </div>
      )}
      {language == null ? null : (
        <div className="label">{t('asksIn', { language: sending(`languages.${language}`) })}</div>
      )}
      {mailStop ? <div className="label">{sending(`stops.${mailStop.reason}`)}</div> : null}
    </>
  );
}

type ActionsProps = Omit<PeopleTableProps, 'people' | 'answeredAt' | 'isWhole'> & {
  person: PersonRow;
};

function Actions({
  person,
  canMerge,
  onEdit,
  onMerge,
  onDrop,
  onAllowMail,
  onErase,
}: ActionsProps) {
  const name = nameOf(person);
  if (wasErased(person)) return <span className="muted">{t('wasErased')}</span>;
  return (
    <span className="row-actions">
      <button
        type="button"
        className="button"
        aria-label={t('editThis', { name })}
        onClick={() => onEdit(person)}
      >
        {t('edit')}
      </button>
      {person.mailStop ? (
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
      {onErase ? (
        <button
          type="button"
          className="button"
          aria-label={t('eraseThis', { name })}
          onClick={() => onErase(person)}
        >
          {t('erase.open')}
        </button>
      ) : null}
    </span>
  );
}

function Responded({ at, isWithdrawing }: { at: string | undefined; isWithdrawing: boolean }) {
  if (isWithdrawing) return <>{t('askedToBeErased')}</>;
  if (at === undefined) return <span className="muted">{t('noResponse')}</span>;
  return <Day of={at} />;
}
