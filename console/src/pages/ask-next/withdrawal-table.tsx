import { roleName } from '../../design/role-names.ts';
import type { WithdrawalRowFragment } from '../../generated/graphql.ts';
import { Day } from '../../lists/table/day.tsx';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { AccountLink } from '../../shell/address/account-link.tsx';
import type { WantedDecision } from './withdrawal-dialog.tsx';
import { t } from './texts.ts';

interface WithdrawalTableProps {
  people: readonly WithdrawalRowFragment[];
  /** Whether all people are loaded. */
  isWhole: boolean;
  onWant: (decision: WantedDecision) => void;
}

type Asking = WithdrawalRowFragment & {
  account: NonNullable<WithdrawalRowFragment['account']>;
  withdrawal: NonNullable<WithdrawalRowFragment['withdrawal']>;
};

/** Who requested what and when, and until when it can be decided. */
export function WithdrawalTable({ people, isWhole, onWant }: WithdrawalTableProps) {
  return (
    <ListTable
      caption={t('withdrawalsName')}
      className="link-table"
      columns={columnsFor(onWant)}
      rows={people.filter(isAsking)}
      keyOf={({ id }) => id}
      isWhole={isWhole}
    />
  );
}

function isAsking(person: WithdrawalRowFragment): person is Asking {
  return person.account != null && person.withdrawal != null;
}

const columnsFor = (onWant: WithdrawalTableProps['onWant']): Column<Asking>[] => [
  {
    id: 'person',
    name: t('person'),
    isHead: true,
    sortBy: ({ name, externalId }) => name ?? externalId,
    show: ({ name, externalId, email, role }) => (
      <>
        {name ?? externalId}
        <div className="label">{email ?? roleName(role ?? 'OTHER')}</div>
      </>
    ),
  },
  {
    id: 'account',
    name: t('account'),
    sortBy: ({ account }) => account.name,
    show: ({ account }) => <AccountLink account={account} />,
  },
  {
    id: 'mode',
    name: t('whatGoes'),
    sortBy: ({ withdrawal }) => t(`modes.${withdrawal.mode}`),
    show: ({ withdrawal }) => t(`modes.${withdrawal.mode}`),
  },
  {
    id: 'asked',
    name: t('asked'),
    first: 'DESC',
    sortBy: ({ withdrawal }) => withdrawal.requestedAt,
    show: ({ withdrawal }) => <Day of={withdrawal.requestedAt} />,
  },
  {
    id: 'erased',
    name: t('erasedUnless'),
    sortBy: ({ withdrawal }) => withdrawal.erasesAt,
    show: ({ withdrawal }) => <Day of={withdrawal.erasesAt} />,
  },
  {
    id: 'actions',
    name: t('actions'),
    isUnnamed: true,
    show: (person) => {
      const want = (decision: WantedDecision['decision']) => () => {
        onWant({ person, account: person.account.externalId, decision });
      };
      return (
        <span className="row-actions">
          <button type="button" className="button" onClick={want('restore')}>
            {t('restore')}
          </button>
          <button type="button" className="button" onClick={want('erase')}>
            {t('erase')}
          </button>
        </span>
      );
    },
  },
];
