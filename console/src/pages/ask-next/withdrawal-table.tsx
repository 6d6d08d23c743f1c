import { Link } from 'wouter';
import { roleName } from '../../design/role-names.ts';
import { dayName, fromNow } from '../../format/format.ts';
import type { WithdrawalRowFragment } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import type { WantedDecision } from './withdrawal-dialog.tsx';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

interface WithdrawalTableProps {
  people: readonly WithdrawalRowFragment[];
  onWant: (decision: WantedDecision) => void;
}

/** Who asked when, for what, and until when it can be decided. */
export function WithdrawalTable({ people, onWant }: WithdrawalTableProps) {
  return (
    <div className="table-frame">
      <table className="table table-cards link-table">
        <Headings
          of={[t('person'), t('account'), t('whatGoes'), t('asked'), t('erasedUnless')]}
          actions={t('actions')}
        />
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} onWant={onWant} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  person,
  onWant,
}: { person: WithdrawalRowFragment } & Pick<WithdrawalTableProps, 'onWant'>) {
  const { job } = useSurroundings();
  const { name, externalId, email, role, account, withdrawal } = person;
  if (!withdrawal || !account) return null;
  const want = (decision: WantedDecision['decision']) => () => {
    onWant({ person, account: account.externalId, decision });
  };
  return (
    <tr>
      <th scope="row">
        {name ?? externalId}
        <div className="label">{email ?? roleName(role ?? 'OTHER')}</div>
      </th>
      <td>
        <Link href={`/accounts/${encodeURIComponent(account.externalId)}?job=${job}`}>
          {account.name}
        </Link>
      </td>
      <td data-label={t('whatGoes')}>{t(`modes.${withdrawal.mode}`)}</td>
      <td data-label={t('asked')}>
        {dayName(withdrawal.requestedAt)}
        <div className="label">{fromNow(withdrawal.requestedAt)}</div>
      </td>
      <td data-label={t('erasedUnless')}>
        {dayName(withdrawal.erasesAt)}
        <div className="label">{fromNow(withdrawal.erasesAt)}</div>
      </td>
      <td>
        <span className="row-actions">
          <button type="button" className="button" onClick={want('restore')}>
            {t('restore')}
          </button>
          <button type="button" className="button" onClick={want('erase')}>
            {t('erase')}
          </button>
        </span>
      </td>
    </tr>
  );
}
