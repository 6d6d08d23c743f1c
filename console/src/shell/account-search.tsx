import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { AccountSearchDocument } from '../generated/graphql.ts';
import { hasWord } from './has-word.ts';
import { useShortcut } from './shortcuts.tsx';
import { t } from './texts.ts';

/** Finds an account by beginnings of words of its name; `/` leads here. */
export function AccountSearch() {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  const [, navigate] = useLocation();
  const query = text.trim();
  const isSearching = hasWord(query);
  const [{ data }] = useQuery({
    query: AccountSearchDocument,
    variables: { query },
    pause: !isSearching,
  });
  useShortcut('/', () => input.current?.focus());
  const found = !isSearching ? [] : (data?.accounts?.nodes ?? []);

  const open = (externalId: string) => {
    setText('');
    input.current?.blur();
    navigate(`/accounts/${encodeURIComponent(externalId)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setMarked((n) => Math.min(n + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setMarked((n) => Math.max(n - 1, 0));
    else if (event.key === 'Escape') setText('');
    else if (event.key === 'Enter' && found[marked]) open(found[marked].externalId);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search no-print">
      <input
        ref={input}
        className="field"
        type="search"
        role="combobox"
        placeholder={t('search')}
        aria-label={t('searchLabel')}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[marked] ? `${listId}-${marked}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" className="search-list" hidden={found.length === 0}>
        {found.map(({ id, externalId, name, segment }, index) => (
          <li
            key={id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === marked}
            onMouseDown={() => open(externalId)}
          >
            {name} <span className="label">{segment}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
