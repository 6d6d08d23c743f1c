import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSurroundings } from '../surroundings.ts';
import { mayEnter } from './rooms.ts';

interface AccountLinkProps {
  account: { externalId: string; name: string };
  className?: string;
  title?: string;
  /** The account's name unless given. */
  children?: ReactNode;
}

/** Leads to an account's page, at the job that is shown; for those who may not open it, the words alone. */
export function AccountLink({
  account: { externalId, name },
  children = name,
  ...look
}: AccountLinkProps) {
  const { job, roles } = useSurroundings();
  const href = accountAddress(externalId, job);
  return mayEnter(roles, '/accounts') ? (
    <Link href={href} {...look}>
      {children}
    </Link>
  ) : (
    children
  );
}

/** Where an account is shown, or a page of it such as its people. */
export function accountAddress(externalId: string, job: string, page: '' | '/people' = ''): string {
  return `/accounts/${encodeURIComponent(externalId)}${page}?job=${encodeURIComponent(job)}`;
}
