import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../texts.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser's own: it keeps the focus inside, and Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    // Removing it from the page closes it; closing it by hand would report that the user closed it.
    if (!dialog?.open) dialog?.showModal();
    // Opening puts the focus on the first button; a form wants it in its first field.
    dialog?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <p className="label required-note">{t('requiredNote')}</p>
      {children}
    </dialog>
  );
}
