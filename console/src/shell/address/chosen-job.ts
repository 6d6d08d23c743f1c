const KEY = 'foothold.job';

/** The job to show: that of the address, else the one that was looked at last, else the first. */
export function chosenJob<Job extends { key: string }>(
  jobs: readonly Job[],
  inAddress: string | null,
): Job | undefined {
  const named = jobs.find(({ key }) => key === inAddress);
  if (named) {
    sessionStorage.setItem(KEY, named.key);
    return named;
  }
  const last = sessionStorage.getItem(KEY);
  return jobs.find(({ key }) => key === last) ?? jobs[0];
}
