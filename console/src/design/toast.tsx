import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { t } from './texts.ts';

/** What just happened, and how to undo it where it can be undone. */
export interface Toast {
  message: string;
  undo?: () => void;
}

const SHOWN_MS = 8_000;
const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Tells the user that an action was carried out. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Shows one toast at a time, for some seconds or until it is closed; screen readers read it out. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((next: Toast | null) => {
    clearTimeout(timer.current);
    setToast(next);
    if (next !== null) timer.current = setTimeout(() => setToast(null), SHOWN_MS);
  }, []);
  const undo = toast?.undo;
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts no-print" role="status">
        {toast === null ? null : (
          <div className="toast">
            {toast.message}
            {undo === undefined ? null : (
              <button
                type="button"
                className="button"
                onClick={() => {
                  show(null);
                  undo();
                }}
              >
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              className="button button-quiet"
              aria-label={t('closeMessage')}
              onClick={() => show(null)}
            >
              ×
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
