import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { useToast } from '../../design/messages/toast.tsx';
import {
  type AccessTokenRole,
  InviteUserDocument,
  SetUserRolesDocument,
  type UserRowFragment,
} from '../../generated/graphql.ts';
import { ROLES, t } from './texts.ts';

interface UserDialogProps {
  /** Null to add a user. */
  user: UserRowFragment | null;
  onSaved: () => void;
  onClose: () => void;
}

/** Adds a user or changes a user's roles. */
export function UserDialog({ user, onSaved, onClose }: UserDialogProps) {
  const toast = useToast();
  const [{ fetching: isInviting }, invite] = useMutation(InviteUserDocument);
  const [{ fetching: isSetting }, setRoles] = useMutation(SetUserRolesDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const name = user?.email ?? t('unnamed');
  const change = async (id: string, roles: readonly AccessTokenRole[]) => {
    const { data, error } = await setRoles({ input: { id, roles: [...roles] } });
    return formErrorsOf(error, data?.userRolesSet?.userErrors);
  };
  const undo = async (before: UserRowFragment) => {
    const [problem] = await change(before.id, before.roles);
    toast({ message: problem?.message ?? t('rolesBack', { email: name }) });
    onSaved();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const roles = ROLES.filter((role) => said.has(role));
    if (!user && roles.length === 0) {
      setErrors([{ message: t('chooseRole') }]);
      return;
    }
    const email = formText(said, 'email').trim();
    const problems = user
      ? await change(user.id, roles)
      : await invite({ input: { email, roles } }).then(({ data, error }) =>
          formErrorsOf(error, data?.userInvite?.userErrors),
        );
    setErrors(problems);
    if (problems.length > 0) return;
    toast(
      user
        ? { message: t('rolesChanged', { email: name }), undo: () => void undo(user) }
        : { message: t('invited', { email }) },
    );
    onSaved();
    onClose();
  };
  return (
    <Dialog title={user ? t('changeRolesOf', { email: name }) : t('inviteTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {user ? null : (
          <label className="field-row">
            <span>{t('emailField')}</span>
            <input className="field" name="email" type="email" required maxLength={254} />
          </label>
        )}
        <fieldset className="stack admin-roles">
          <legend>{t('rolesField')}</legend>
          {ROLES.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                name={role}
                defaultChecked={user?.roles.includes(role) ?? false}
              />{' '}
              {t(`roles.${role}`)} <span className="label">{t(`roleHints.${role}`)}</span>
            </label>
          ))}
        </fieldset>
        {user ? null : <p className="muted">{t('inviteHint')}</p>}
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button
            type="submit"
            className="button button-primary"
            disabled={isInviting || isSetting}
          >
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
