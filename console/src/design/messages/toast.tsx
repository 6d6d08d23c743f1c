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

/** Returns a function that confirms an action to the user. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Shows one toast at a time. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; count: number } | null>(null);
  const show = useCallback((toast: Toast) => {
    setShown((last) => ({ toast, count: (last?.count ?? 0) + 1 }));
  }, []);
  // Loads the region after the first page, so that the first toast can be shown even if the network is down
  // by then.
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
