import { useMutation } from 'urql';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName } from '../../format/format.ts';
import {
  DisableUserDocument,
  EnableUserDocument,
  type UserRowFragment,
} from '../../generated/graphql.ts';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';

interface UserTableProps {
  users: readonly UserRowFragment[];
  /** Whether all users are loaded. */
  isWhole: boolean;
  onEdit: (user: UserRowFragment) => void;
  onChanged: () => void;
}

/** One row per user. The current user's row has no buttons, since users cannot change their own rights. */
export function UserTable({ users, isWhole, onEdit, onChanged }: UserTableProps) {
  const { subject, email: own } = useAppContext();
  const toggle = useToggling(onChanged);
  const isOwn = ({ id, email }: UserRowFragment) =>
    id === subject || (own !== null && email === own);
  return (
    <ListTable
      caption={t('users')}
      columns={[
        ...columnsFor(isOwn),
        {
          id: 'actions',
          name: t('changeRoles'),
          isUnnamed: true,
          show: (user) =>
            isOwn(user) ? null : (
              <UserButtons user={user} onEdit={onEdit} onToggle={() => void toggle(user)} />
            ),
        },
      ]}
      rows={users}
      keyOf={({ id }) => id}
      isWhole={isWhole}
    />
  );
}

const columnsFor = (isOwn: (user: UserRowFragment) => boolean): Column<UserRowFragment>[] => [
  {
    id: 'user',
    name: t('user'),
    isHead: true,
    sortBy: ({ email }) => email ?? undefined,
    show: (user) => (
      <>
        <span className="admin-wrap">{user.email ?? t('unnamed')}</span>
        {isOwn(user) ? <span className="label"> {t('you')}</span> : null}
      </>
    ),
  },
  { id: 'roles', name: t('rolesField'), sortBy: rolesOf, show: rolesOf },
  {
    id: 'state',
    name: t('state'),
    sortBy: (user) => t(`states.${stateOf(user)}`),
    show: (user) => t(`states.${stateOf(user)}`),
  },
  {
    id: 'since',
    name: t('since'),
    first: 'DESC',
    sortBy: ({ createdAt }) => createdAt,
    show: ({ createdAt }) => dayName(createdAt),
  },
];

interface UserButtonsProps extends Pick<UserTableProps, 'onEdit'> {
  user: UserRowFragment;
  onToggle: () => void;
}

function UserButtons({ user, onEdit, onToggle }: UserButtonsProps) {
  const email = user.email ?? t('unnamed');
  return (
    <div className="admin-buttons">
      <button
        type="button"
        className="button button-small"
        aria-label={t('changeRolesOf', { email })}
        onClick={() => onEdit(user)}
      >
        {t('changeRoles')}
      </button>
      <button
        type="button"
        className="button button-small"
        aria-label={t(user.isEnabled ? 'disableThis' : 'enableThis', { email })}
        onClick={onToggle}
      >
        {t(user.isEnabled ? 'disable' : 'enable')}
      </button>
    </div>
  );
}

function rolesOf({ roles }: UserRowFragment): string {
  return roles.length === 0 ? t('noRoles') : roles.map((role) => t(`roles.${role}`)).join(', ');
}

function stateOf({ isEnabled, hasSignedIn }: UserRowFragment) {
  if (!isEnabled) return 'DISABLED';
  return hasSignedIn === false ? 'INVITED' : 'ACTIVE';
}

/** Disables or enables a user. Each can be undone. */
function useToggling(onChanged: () => void) {
  const toast = useToast();
  const [, disable] = useMutation(DisableUserDocument);
  const [, enable] = useMutation(EnableUserDocument);
  const set = async (user: UserRowFragment, isEnabled: boolean) => {
    const input = { input: { id: user.id } };
    const problems = isEnabled
      ? await enable(input).then(({ data, error }) =>
          formErrorsOf(error, data?.userEnable?.userErrors),
        )
      : await disable(input).then(({ data, error }) =>
          formErrorsOf(error, data?.userDisable?.userErrors),
        );
    onChanged();
    return problems[0];
  };
  return async (user: UserRowFragment) => {
    const email = user.email ?? t('unnamed');
    const problem = await set(user, !user.isEnabled);
    if (problem) return toast({ message: problem.message });
    const message = t(user.isEnabled ? 'disabled' : 'enabled', { email });
    toast({ message, undo: () => void set(user, user.isEnabled) });
  };
}
