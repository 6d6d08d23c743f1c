import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';

/** Puts the job that is shown into every address, so that a copied link shows exactly the same. */
export function useJobInAddress(job: string | undefined): void {
  const [path, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => {
    const said = new URLSearchParams(search);
    if (job === undefined || said.get('job') === job) return;
    said.set('job', job);
    navigate(`${path}?${said.toString()}`, { replace: true });
  }, [job, path, search, navigate]);
}
