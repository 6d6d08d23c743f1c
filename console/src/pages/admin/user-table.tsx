import { useMutation } from 'urql';
import { complaintsOf } from '../../design/forms/complaints.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName } from '../../format/format.ts';
import {
  DisableUserDocument,
  EnableUserDocument,
  type UserRowFragment,
} from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { t } from './texts.ts';
import { Headings } from '../../design/tables/headings.tsx';

interface UserTableProps {
  users: readonly UserRowFragment[];
  onEdit: (user: UserRowFragment) => void;
  onChanged: () => void;
}

/** One row per user; the viewer's own has no buttons, as no one changes their own rights. */
export function UserTable({ users, onEdit, onChanged }: UserTableProps) {
  const { subject, email: own } = useSurroundings();
  const toggle = useToggling(onChanged);
  return (
    <div className="table-frame">
      <table className="table table-cards">
        <Headings
          of={[t('user'), t('rolesField'), t('state'), t('since')]}
          actions={t('changeRoles')}
        />
        <tbody>
          {users.map((user) => {
            const email = user.email ?? t('unnamed');
            const isOwn = user.id === subject || (own !== null && user.email === own);
            return (
              <tr key={user.id}>
                <th scope="row">
                  <span className="admin-wrap">{email}</span>
                  {isOwn ? <span className="label"> {t('you')}</span> : null}
                </th>
                <td data-label={t('rolesField')}>
                  {user.roles.length === 0
                    ? t('noRoles')
                    : user.roles.map((role) => t(`roles.${role}`)).join(', ')}
                </td>
                <td data-label={t('state')}>{t(`states.${stateOf(user)}`)}</td>
                <td data-label={t('since')}>{dayName(user.createdAt)}</td>
                <td>
                  {isOwn ? null : (
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
                        onClick={() => void toggle(user)}
                      >
                        {t(user.isEnabled ? 'disable' : 'enable')}
                      </button>
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function stateOf({ isEnabled, hasSignedIn }: UserRowFragment) {
  if (!isEnabled) return 'DISABLED';
  return hasSignedIn === false ? 'INVITED' : 'ACTIVE';
}

/** Disables and enables by one click, each undone by the other. */
function useToggling(onChanged: () => void) {
  const toast = useToast();
  const [, disable] = useMutation(DisableUserDocument);
  const [, enable] = useMutation(EnableUserDocument);
  const set = async (user: UserRowFragment, isEnabled: boolean) => {
    const input = { input: { id: user.id } };
    const problems = isEnabled
      ? await enable(input).then(({ data, error }) =>
          complaintsOf(error, data?.userEnable?.userErrors),
        )
      : await disable(input).then(({ data, error }) =>
          complaintsOf(error, data?.userDisable?.userErrors),
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
