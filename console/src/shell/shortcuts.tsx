import { useEffect, useState } from 'react';
import { Dialog } from '../design/messages/dialog.tsx';
import { type PageKey, pageKeys } from '../design/tables/page-keys.ts';
import { enterRows, isTyping } from '../design/tables/row-keys.ts';
import { t } from './texts.ts';

const EVERYWHERE = ['search', 'help', 'close'] as const;

const KEYS: readonly (readonly [keys: string, meaning: PageKey | (typeof EVERYWHERE)[number]])[] = [
  ['/, Ctrl+K, ⌘K', 'search'],
  ['↑ ↓, j k', 'move'],
  ['Enter', 'open'],
  ['x, Shift+X', 'select'],
  ['s', 'snooze'],
  ['c', 'copy'],
  ['?', 'help'],
  ['Esc', 'close'],
];

/** Prefix of keys that need Ctrl or ⌘. */
const COMMAND = /^Mod\+/;

/** The shortcuts of the current page and the global ones. */
function shownKeys() {
  const here: ReadonlySet<string> = new Set([...pageKeys(), ...EVERYWHERE]);
  return KEYS.filter(([, meaning]) => here.has(meaning));
}

/** Keyboard help, opened with `?`. Also lets `j` and `k` enter the page's list. */
export function ShortcutHelp() {
  const [isOpen, setIsOpen] = useState(false);
  useShortcut('?', () => setIsOpen(true));
  useShortcut('j', () => enterRows('first'));
  useShortcut('k', () => enterRows('last'));
  if (!isOpen) return null;
  return (
    <Dialog title={t('shortcuts')} onClose={() => setIsOpen(false)}>
      <dl className="keys">
        {shownKeys().map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/**
 * Runs when a key is pressed and the user is not typing. `Mod+` stands for Ctrl or ⌘ and also works while
 * typing.
 */
export function useShortcut(key: string, run: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isCommand = event.metaKey || event.ctrlKey;
      if (event.defaultPrevented || event.altKey) return;
      if (event.key !== key.replace(COMMAND, '')) return;
      if (isCommand !== COMMAND.test(key) || (!isCommand && isTyping(event.target))) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key, run]);
}
