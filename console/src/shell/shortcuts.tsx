import { useEffect, useState } from 'react';
import { Dialog } from '../design/messages/dialog.tsx';
import { t } from './texts.ts';

const KEYS = [
  ['/, Ctrl+K, ⌘K', 'search'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['x, Shift+X', 'select'],
  ['c', 'copy'],
  ['?', 'help'],
  ['Esc', 'close'],
] as const;

/** What a key begins with that counts together with Ctrl or ⌘ only. */
const COMMAND = /^Mod\+/;

/** Help on the keyboard, shown by `?`. */
export function ShortcutHelp() {
  const [isOpen, setIsOpen] = useState(false);
  useShortcut('?', () => setIsOpen(true));
  if (!isOpen) return null;
  return (
    <Dialog title={t('shortcuts')} onClose={() => setIsOpen(false)}>
      <dl className="keys">
        {KEYS.map(([key, meaning]) => (
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

/** Runs when a key is pressed and the user is not typing; `Mod+` stands for Ctrl or ⌘, and works everywhere. */
export function useShortcut(key: string, run: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isCommand = event.metaKey || event.ctrlKey;
      if (event.key !== key.replace(COMMAND, '') || event.altKey) return;
      if (isCommand !== COMMAND.test(key) || (!isCommand && isTyping(event.target))) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key, run]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
