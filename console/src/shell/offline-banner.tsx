import { useSyncExternalStore } from 'react';

/** Says when there is no network. What is on the page stays. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="no-print">
      {isOnline ? null : (
        <p className="offline">
          <span aria-hidden="true">▲</span> You are offline. What you see may be old; nothing that
          you have typed is lost. Save once you are back.
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
