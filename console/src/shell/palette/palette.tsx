import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { Dialog } from '../../design/messages/dialog.tsx';
import { PaletteAccountsDocument } from '../../generated/graphql.ts';
import { accountAddress } from '../address/account-link.tsx';
import { canOpen } from '../address/main-pages.ts';
import { type Destination, pagesNamed } from './destinations.ts';
import { hasWord } from '../has-word.ts';
import { t } from '../texts.ts';
import './palette.css';

interface PaletteProps {
  roles: readonly string[];
  onClose: () => void;
}

/** Opens a page, or an account by prefixes of the words in its name. */
export default function Palette({ roles, onClose }: PaletteProps) {
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const isSearching = canOpen(roles, '/accounts') && hasWord(typed);
  const [{ data, fetching }] = useQuery({
    query: PaletteAccountsDocument,
    variables: { query: typed.trim() },
    pause: !isSearching,
  });
  const accounts = isSearching ? (data?.accounts?.nodes ?? []) : [];
  const items: readonly Destination[] = [
    ...pagesNamed(roles, typed),
    ...accounts.map(({ externalId, name, segment }) => ({
      href: accountAddress(externalId, null),
      name,
      hint: segment ?? t('palette.kinds.account'),
    })),
  ];
  const { getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<Destination>({
      items: [...items],
      isOpen: true,
      inputValue: typed,
      selectedItem: null,
      initialHighlightedIndex: 0,
      defaultHighlightedIndex: 0,
      itemToString: (item) => item?.name ?? '',
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem === null) return;
        onClose();
        navigate(selectedItem.href);
      },
    });
  // Runs after the dialog has opened and focused its first button.
  useEffect(() => input.current?.focus(), []);
  return (
    <Dialog title={t('palette.heading')} onClose={onClose}>
      <label className="label" {...getLabelProps()}>
        {t(canOpen(roles, '/accounts') ? 'palette.pageOrAccount' : 'palette.page')}
      </label>
      <input
        className="field palette-input"
        {...getInputProps({
          ref: input,
          // Updates at once: downshift reports changes after rendering, and would lose keys pressed in the
          // meantime.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          // The combobox consumes Escape, so close the dialog here.
          onKeyDown: ({ key }) => {
            if (key === 'Escape') onClose();
          },
        })}
      />
      <ul className="palette-list" {...getMenuProps()}>
        {items.map((item, index) => (
          <li
            key={item.href}
            className={index === highlightedIndex ? 'palette-here' : undefined}
            {...getItemProps({ item, index })}
          >
            <span className="palette-name">{item.name}</span>
            <span className="label">{item.hint}</span>
          </li>
        ))}
      </ul>
      <p className="label" role="status">
        {items.length > 0 ? '' : fetching ? t('palette.searching') : t('palette.nothing')}
      </p>
    </Dialog>
  );
}
