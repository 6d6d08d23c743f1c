import { createContext, useContext } from 'react';
import type { NamedJobFragment } from '../generated/graphql.ts';

/** The context of every page: the user and the current job. */
export interface AppContext {
  subject: string;
  roles: readonly string[];
  /** The user's e-mail address. Null if unknown. */
  email: string | null;
  /** Key of the current job. Empty on the few pages that work without one. */
  job: string;
  /** The job in the URL, if it is archived. */
  archived: NamedJobFragment | null;
}

export const CurrentAppContext = createContext<AppContext | null>(null);

/** Returns the user and the current job. Throws outside of the shell. */
export function useAppContext(): AppContext {
  const context = useContext(CurrentAppContext);
  if (context === null) throw new Error('There is no context outside of the shell.');
  return context;
}

/** Whether the user has one of these roles. Always true for ADMIN. */
export function useHasRole(...wanted: readonly string[]): boolean {
  const { roles } = useAppContext();
  return roles.includes('ADMIN') || wanted.some((role) => roles.includes(role));
}
