import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAppContext } from '../app-context.ts';
import { canOpen } from './main-pages.ts';

interface PageLinkProps {
  href: string;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A link for users who may open its target. Others see only the text. */
export function PageLink({ href, className, title, children }: PageLinkProps) {
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
