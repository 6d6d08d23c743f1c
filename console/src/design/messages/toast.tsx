import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import type { Toast } from './toast-region.tsx';

const regionFile = () => import('./toast-region.tsx');
const ToastRegion = lazy(regionFile);
const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Tells the user that an action was carried out. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Shows one toast at a time. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; count: number } | null>(null);
  const show = useCallback((toast: Toast) => {
    setShown((last) => ({ toast, count: (last?.count ?? 0) + 1 }));
  }, []);
  // Behind the first page, so that it is there by the first toast, with or without a network by then.
  useEffect(() => void regionFile().catch(() => {}), []);
  return (
    <ToastContext value={show}>
      {children}
      {shown === null ? null : (
        <Suspense fallback={null}>
          <ToastRegion key={shown.count} toast={shown.toast} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </ToastContext>
  );
}
