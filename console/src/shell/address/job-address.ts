import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Adds the current job to every URL, so that a copied link shows the same. */
export function useJobInAddress(job: string | undefined): void {
  const [path, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => {
    // Reads the live location: if this render has already navigated elsewhere, the URL from the render is
    // outdated.
    const { pathname, search: now } = location;
    const said = new URLSearchParams(now);
    if (job === undefined || said.get('job') === job) return;
    said.set('job', job);
    navigate(`${pathname}?${said.toString()}`, { replace: true });
  }, [job, path, search, navigate]);
}
