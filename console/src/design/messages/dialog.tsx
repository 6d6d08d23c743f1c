import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../texts.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A native modal dialog, which traps the focus and closes on Escape. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    // Unmounting closes the dialog. Calling close() would fire onClose as if the user had closed it.
    if (!dialog?.open) dialog?.showModal();
    // By default, opening focuses the first button. Forms focus their first field instead.
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
