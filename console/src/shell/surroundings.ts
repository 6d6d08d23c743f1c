import { createContext, useContext } from 'react';
import type { NamedJobFragment } from '../generated/graphql.ts';

/** What every page knows: who looks, and at which job. */
export interface Surroundings {
  subject: string;
  roles: readonly string[];
  /** The viewer's e-mail address; null where it is not known. */
  email: string | null;
  /** Key of the job that is shown; empty on the few pages that are open before there is one. */
  job: string;
  /** The job that the address names, where it is archived. */
  archived: NamedJobFragment | null;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** Who looks, and at which job. Throws outside of the shell. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('There are no surroundings outside of the shell.');
  return surroundings;
}

/** Whether one of the viewer's roles is among these; ADMIN always is. */
export function useHasRole(...wanted: readonly string[]): boolean {
  const { roles } = useSurroundings();
  return roles.includes('ADMIN') || wanted.some((role) => roles.includes(role));
}
