import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSurroundings } from '../surroundings.ts';
import { mayEnter } from './rooms.ts';

/** A link for those who may open where it leads; for others its words alone. */
export function RoomLink({ href, children }: { href: string; children: ReactNode }) {
  const { roles } = useSurroundings();
  const [path = ''] = href.split('?');
  return mayEnter(roles, path) ? <Link href={href}>{children}</Link> : children;
}
