import type { KnownAccount } from '../../../../../intake/import/records/match-accounts.ts';
import { counted, wholeNumber } from '../../../format/format.ts';
import { session } from '../import-session.ts';

/** What is chosen where nobody has decided yet, or where it is a new account. */
const UNDECIDED = '?';
const NEW = '';

/** Names of unknown accounts that are shown: there may be thousands. */
const SHOWN = 20;

interface AccountReviewProps {
  similar: readonly (readonly [string, readonly KnownAccount[]])[];
  unknown: readonly string[];
  decided: Readonly<Record<string, string>>;
  onCheck: () => void;
}

/** Names of accounts that are not known: each is one of a similar name, or new. */
export function AccountReview({ similar, unknown, decided, onCheck }: AccountReviewProps) {
  const undecided = unknown.filter((text) => decided[text] === undefined);
  return (
    <>
      {similar.length === 0 ? null : (
        <SimilarAccounts similar={similar} decided={decided} onCheck={onCheck} />
      )}
      {undecided.length === 0 ? null : <UnknownAccounts names={undecided} onCheck={onCheck} />}
    </>
  );
}

/** Each pair is confirmed, refused, or made a new account. */
function SimilarAccounts({ similar, decided, onCheck }: Omit<AccountReviewProps, 'unknown'>) {
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

interface UnknownAccountsProps {
  names: readonly string[];
  onCheck: () => void;
}

function UnknownAccounts({ names, onCheck }: UnknownAccountsProps) {
  const more = names.length - SHOWN;
  return (
    <section className="card stack" aria-label="Accounts that are not known">
      <h2>{counted(names.length, 'account')} not known yet</h2>
      <p>
        {names.slice(0, SHOWN).join(', ')}
        {more > 0 ? ` and ${counted(more, 'other')}` : null}
      </p>
      <p className="muted">
        Their rows are rejected. Created accounts have this as their id and name: import a file of
        accounts to change the names.
      </p>
      <div className="toolbar">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            session.decideNew(names);
            onCheck();
          }}
        >
          {names.length === 1
            ? 'Create this account'
            : `Create these ${wholeNumber(names.length)} accounts`}
        </button>
        <span className="muted">
          Every row is checked again first. The accounts are created with the import.
        </span>
      </div>
    </section>
  );
}
