import type { KnownAccount } from '../../../../../intake/import/records/match-accounts.ts';
import { session } from '../import-session.ts';
import { t } from '../texts.ts';

/** Select values of an undecided and of a new account. */
const UNDECIDED = '?';
const NEW = '';

/** Maximum number of unknown account names shown, since there may be thousands. */
const SHOWN = 20;

interface AccountReviewProps {
  similar: readonly (readonly [string, readonly KnownAccount[]])[];
  unknown: readonly string[];
  decided: Readonly<Record<string, string>>;
  onCheck: () => void;
}

/**
 * Account names in the file that match no account. The user decides whether each is a similar account or a
 * new one.
 */
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

/** Suggested matches, which the user confirms, leaves open, or marks as new accounts. */
function SimilarAccounts({ similar, decided, onCheck }: Omit<AccountReviewProps, 'unknown'>) {
  return (
    <section className="card stack" aria-label={t('review.similarLabel')}>
      <h2>{t('review.similar')}</h2>
      <p className="muted">{t('review.similarHint')}</p>
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
              <option value={UNDECIDED}>{t('review.undecided')}</option>
              {candidates.map(({ externalId, name }) => (
                <option key={externalId} value={externalId}>
                  {name} ({externalId})
                </option>
              ))}
              <option value={NEW}>{t('review.isNew')}</option>
            </select>
          </label>
        ))}
      </div>
      <div className="toolbar">
        <button type="button" className="button button-primary" onClick={onCheck}>
          {t('review.checkAgain')}
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
  const shown = names.slice(0, SHOWN).join(', ');
  return (
    <section className="card stack" aria-label={t('review.unknownLabel')}>
      <h2>{t('review.unknown', { count: names.length })}</h2>
      <p>{more > 0 ? t('review.andOthers', { names: shown, count: more }) : shown}</p>
      <p className="muted">{t('review.unknownHint')}</p>
      <div className="toolbar">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            session.decideNew(names);
            onCheck();
          }}
        >
          {t('review.create', { count: names.length })}
        </button>
        <span className="muted">{t('review.createHint')}</span>
      </div>
    </section>
  );
}
