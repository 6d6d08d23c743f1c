const KEY = 'foothold.job';

/** The job to show: the one in the URL, or else the last one viewed, or else the first. */
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
