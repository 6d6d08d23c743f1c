import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Puts the job that is shown into every address, so that a copied link shows exactly the same. */
export function useJobInAddress(job: string | undefined): void {
  const [path, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => {
    // As it is by now: a page that was left for another in this very render is not gone back to.
    const { pathname, search: now } = location;
    const said = new URLSearchParams(now);
    if (job === undefined || said.get('job') === job) return;
    said.set('job', job);
    navigate(`${pathname}?${said.toString()}`, { replace: true });
  }, [job, path, search, navigate]);
}
