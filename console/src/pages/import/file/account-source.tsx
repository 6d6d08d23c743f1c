import type { AccountFrom, DraftMapping } from '../columns/draft-mapping.ts';
import { t } from '../texts.ts';

const SOURCES: readonly AccountFrom[] = ['column', 'domain', 'same', 'each'];

interface AccountSourceProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Asks which account the answers belong to, if the file has no column for it. */
export function AccountSource({ draft, onChange }: AccountSourceProps) {
  return (
    <fieldset className="choice-row">
      <legend>{t('account.legend')}</legend>
      {SOURCES.map((from) => (
        <label key={from}>
          <input
            type="radio"
            name="account-from"
            checked={draft.accountFrom === from}
            onChange={() => onChange({ accountFrom: from })}
          />{' '}
          {t(`account.sources.${from}`)}
        </label>
      ))}
      {draft.accountFrom === 'same' ? (
        <input
          className="field"
          aria-label={t('account.sameId')}
          value={draft.accountName}
          maxLength={128}
          onChange={({ target }) => onChange({ accountName: target.value })}
        />
      ) : null}
    </fieldset>
  );
}
