import type { KnownAccount } from '../../../../intake/import/match-accounts.ts';
import { session } from './import-session.ts';

/** What is chosen where nobody has decided yet, or where it is a new account. */
const UNDECIDED = '?';
const NEW = '';

interface AccountReviewProps {
  similar: readonly (readonly [string, readonly KnownAccount[]])[];
  decided: Readonly<Record<string, string>>;
  onCheck: () => void;
}

/** Names that may be those of known accounts: each pair is confirmed, refused, or made a new account. */
export function AccountReview({ similar, decided, onCheck }: AccountReviewProps) {
  if (similar.length === 0) return null;
  return (
    <section className="card stack" aria-label="Accounts to decide on">
      <h2>Which accounts are these?</h2>
      <p className="muted">
        No account has these ids or names, and some have similar ones. Rows that are not decided on
        are rejected. What you decide is saved with the mapping.
      </p>
      <div className="meanings">
        {similar.map(([text, candidates]) => (
          <label key={text} className="meaning">
            <span title={text}>{text}</span>
            <select
              className="field"
              value={decided[text] ?? UNDECIDED}
              onChange={({ target }) =>
                session.decide(text, target.value === UNDECIDED ? null : target.value)
              }
            >
              <option value={UNDECIDED}>not decided</option>
              {candidates.map(({ externalId, name }) => (
                <option key={externalId} value={externalId}>
                  {name} ({externalId})
                </option>
              ))}
              <option value={NEW}>a new account</option>
            </select>
          </label>
        ))}
      </div>
      <div className="toolbar">
        <button type="button" className="button button-primary" onClick={onCheck}>
          Check again
        </button>
      </div>
    </section>
  );
}
