import { useSyncExternalStore } from 'react';
import { t } from './texts.ts';

/** Shown while there is no network. The page keeps its content. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="no-print">
      {isOnline ? null : (
        <p className="offline">
          <span aria-hidden="true">▲</span> {t('offline')}
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
