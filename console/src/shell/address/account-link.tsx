import { useSurroundings } from '../surroundings.ts';
import { RoomLink } from './room-link.tsx';

interface AccountLinkProps {
  account: { externalId: string; name: string };
  className?: string;
  title?: string;
}

/** An account's name, which leads to its page at the job that is shown. */
export function AccountLink({ account: { externalId, name }, ...look }: AccountLinkProps) {
  const { job } = useSurroundings();
  return (
    <RoomLink href={accountAddress(externalId, job)} {...look}>
      {name}
    </RoomLink>
  );
}

/** Where an account is shown, or a page of it; without a job, at the one that is shown by then. */
export function accountAddress(
  externalId: string,
  job: string | null,
  page: '' | '/people' = '',
): string {
  const path = `/accounts/${encodeURIComponent(externalId)}${page}`;
  return job === null ? path : `${path}?job=${encodeURIComponent(job)}`;
}
