import type { SubmitEvent } from 'react';
import { formText } from '../../design/forms/form-text.ts';
import { t } from '../texts.ts';

interface TokenFormProps {
  onToken: (token: string) => void;
  /** Whether the server rejected the previous token. */
  wasRejected: boolean;
}

/** Asks for a token if a local server requires one. */
export function TokenForm({ onToken, wasRejected }: TokenFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onToken(formText(new FormData(event.currentTarget), 'token'));
  };
  return (
    <form className="token-form stack" onSubmit={submit}>
      <h1>{t('signIn')}</h1>
      {wasRejected ? (
        <p role="alert" className="field-error">
          {t('tokenRefused')}
        </p>
      ) : null}
      <p className="muted">{t.rich('tokenNeeded', { code: (text) => <code>{text}</code> })}</p>
      <label className="field-row">
        <span>{t('token')}</span>
        <input className="field" name="token" type="password" autoComplete="off" required />
      </label>
      <div className="toolbar">
        <button type="submit" className="button button-primary">
          {t('continue')}
        </button>
      </div>
    </form>
  );
}
