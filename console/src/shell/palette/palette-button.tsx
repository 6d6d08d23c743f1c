import { lazy, Suspense, useState } from 'react';
import { useShortcut } from '../shortcuts.tsx';
import { t } from '../texts.ts';

const Palette = lazy(() => import('./palette.tsx'));

/** Opens the command palette on click, with `/`, or with Ctrl+K or ⌘K, which also works while typing. */
export function PaletteButton({ roles }: { roles: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  useShortcut('/', open);
  useShortcut('Mod+k', open);
  return (
    <>
      <button
        type="button"
        className="button palette-button no-print"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        {t('search')} <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Palette roles={roles} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
