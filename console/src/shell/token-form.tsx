import type { SubmitEvent } from 'react';
import { formText } from '../design/form-text.ts';

/** Asks for a token where a server on this machine wants one from everybody. */
export function TokenForm({ onToken }: { onToken: (token: string) => void }) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onToken(formText(new FormData(event.currentTarget), 'token'));
  };
  return (
    <form className="token-form stack" onSubmit={submit}>
      <h1>Sign in</h1>
      <p className="muted">
        This server requires a token. Create one on the machine it runs on, for example with{' '}
        <code>npm run -s foothold -- token --role CUSTOMER_SUCCESS --subject you@example.com</code>
      </p>
      <label className="field-row">
        <span>Token</span>
        <input className="field" name="token" type="password" autoComplete="off" required />
      </label>
      <div className="toolbar">
        <button type="submit" className="button button-primary">
          Continue
        </button>
      </div>
    </form>
  );
}
