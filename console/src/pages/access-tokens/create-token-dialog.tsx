import { DAY_MS } from '../../format/days.ts';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { CopyButton } from '../../design/messages/copy-button.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { CreateAccessTokenDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';
import { offeredRoles } from './token-roles.ts';

const LIFETIMES = [30, 90, 365];

interface CreateTokenDialogProps {
  onClose: () => void;
  onCreated: () => void;
}

/** Creates a token and shows it once. It cannot be shown again. */
export function CreateTokenDialog({ onClose, onCreated }: CreateTokenDialogProps) {
  const [token, setToken] = useState<string | null>(null);
  return (
    <Dialog title={t('createTitle')} onClose={onClose}>
      {token === null ? (
        <TokenTerms
          onCreated={(created) => {
            setToken(created);
            onCreated();
          }}
        />
      ) : (
        <div className="stack">
          <p>{t('copyNow')}</p>
          <div className="link-row">
            <input className="field" readOnly aria-label={t('token')} value={token} />
            <CopyButton label={t('copy')} text={() => token} />
          </div>
          <p className="muted">{t.rich('howToSend', { code: (text) => <code>{text}</code> })}</p>
          <div className="dialog-actions">
            <CopyButton label={t('copy')} text={() => token} />
          </div>
        </div>
      )}
    </Dialog>
  );
}

function TokenTerms({ onCreated }: { onCreated: (token: string) => void }) {
  const { roles } = useAppContext();
  const offered = offeredRoles(roles);
  const [{ fetching }, create] = useMutation(CreateAccessTokenDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const role = offered.find((each) => each === formText(form, 'role'));
    const days = Number(formText(form, 'days'));
    const { data, error } = await create({
      input: {
        name: formText(form, 'name'),
        expiresAt: new Date(Date.now() + days * DAY_MS).toISOString(),
        roles: role === undefined ? null : [role],
      },
    });
    setErrors(formErrorsOf(error, data?.accessTokenCreate?.userErrors));
    const token = data?.accessTokenCreate?.token;
    if (token != null) onCreated(token);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <label className="field-row">
        <span>{t('nameField')}</span>
        <input className="field" name="name" maxLength={200} required />
      </label>
      <label className="field-row">
        <span>{t('roleField')}</span>
        <select className="field" name="role">
          {offered.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
          {roles.length > 1 ? <option value="">{t('allRoles')}</option> : null}
        </select>
      </label>
      <label className="field-row">
        <span>{t('lifetimeField')}</span>
        <select className="field" name="days" defaultValue="90">
          {LIFETIMES.map((days) => (
            <option key={days} value={days}>
              {t('days', { days })}
            </option>
          ))}
        </select>
      </label>
      <FormErrors errors={errors} />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={fetching}>
          {t('createAction')}
        </button>
      </div>
    </form>
  );
}
