import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAppContext } from '../app-context.ts';
import { canOpen } from './main-pages.ts';

interface RoomLinkProps {
  href: string;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A link for users who may open its target. Others see only the text. */
export function RoomLink({ href, className, title, children }: RoomLinkProps) {
  const { roles } = useAppContext();
  const [path = ''] = href.split('?');
  return canOpen(roles, path) ? (
    <Link href={href} className={className} title={title}>
      {children}
    </Link>
  ) : (
    children
  );
}
