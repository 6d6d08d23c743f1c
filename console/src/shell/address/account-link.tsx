import { useAppContext } from '../app-context.ts';
import { PageLink } from './page-link.tsx';

interface AccountLinkProps {
  account: { externalId: string; name: string };
  className?: string;
  title?: string;
}

/** An account's name as a link to its page for the current job. */
export function AccountLink({ account: { externalId, name }, ...look }: AccountLinkProps) {
  const { job } = useAppContext();
  return (
    <PageLink href={accountAddress(externalId, job)} {...look}>
      {name}
    </PageLink>
  );
}

/** URL of an account or of one of its pages. Without a job, it opens with the current one. */
export function accountAddress(
  externalId: string,
  job: string | null,
  page: '' | '/people' = '',
): string {
  const path = `/accounts/${encodeURIComponent(externalId)}${page}`;
  return job === null ? path : `${path}?job=${encodeURIComponent(job)}`;
}
