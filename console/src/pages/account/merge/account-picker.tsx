import { useState } from 'react';
import { useQuery } from 'urql';
import { MergeCandidatesDocument } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

export interface PickedAccount {
  id: string;
  externalId: string;
  name: string;
}

interface AccountPickerProps {
  /** The account to leave out. */
  exceptId: string;
  picked: PickedAccount | null;
  onPick: (account: PickedAccount | null) => void;
}

/** Finds an account by words of its name. */
export function AccountPicker({ exceptId, picked, onPick }: AccountPickerProps) {
  const [text, setText] = useState('');
  const query = text.trim();
  const [{ data, fetching }] = useQuery({
    query: MergeCandidatesDocument,
    variables: { query },
    pause: query === '',
  });
  const nodes = query === '' ? [] : (data?.accounts?.nodes ?? []);
  const found = nodes.filter(({ id }) => id !== exceptId);
  if (picked) {
    return (
      <div className="toolbar">
        <p>
          {t.rich('staysPicked', { account: picked.name, b: (text) => <strong>{text}</strong> })}
        </p>
        <button type="button" className="button" onClick={() => onPick(null)}>
          {t('chooseAnother')}
        </button>
      </div>
    );
  }
  return (
    <div className="stack">
      <label className="field-row">
        <span>{t('stays')}</span>
        <input
          className="field"
          type="search"
          placeholder={t('findAccount')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <ul className="stack" aria-label={t('found')}>
        {found.map((account) => (
          <li key={account.id}>
            <button type="button" className="button pick" onClick={() => onPick(account)}>
              {account.name} <span className="label">{account.segment}</span>
            </button>
          </li>
        ))}
      </ul>
      {query !== '' && !fetching && found.length === 0 ? (
        <p className="muted" role="status">
          {t('noneFound')}
        </p>
      ) : null}
    </div>
  );
}
