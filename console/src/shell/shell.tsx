import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { problemOf } from '../api/problem.ts';
import type { Session } from '../api/sign-in.ts';
import { Page } from '../design/page.tsx';
import { Empty, Loading, ProblemNotice } from '../design/states.tsx';
import { ViewerDocument } from '../generated/graphql.ts';
import { AccountSearch } from './account-search.tsx';
import { useAddress } from './address.ts';
import { roomsFor } from './rooms.ts';
import { ShortcutHelp } from './shortcuts.tsx';
import { SurroundingsContext } from './surroundings.ts';
import { applyTheme, chosenTheme, type Theme } from './theme.ts';

/** The frame around every page: the menu, the search, who is signed in, and which job is shown. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const address = useAddress();
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument });
  const problem = problemOf(error, data?.viewer != null);
  if (problem) return <ProblemNotice problem={problem} retry={() => ask()} />;
  if (!data?.viewer || (fetching && !data.jobs)) return <Loading what="Foothold" />;
  const { subject, roles } = data.viewer;
  const jobs = data.jobs?.nodes ?? [];
  const job = jobs.find(({ key }) => key === address.one('job')) ?? jobs[0];
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Bar subject={subject} roles={roles} session={session}>
        {jobs.length > 1 && job ? (
          <select
            className="field"
            aria-label="Job"
            value={job.key}
            onChange={(event) => address.set({ job: event.target.value })}
          >
            {jobs.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        ) : null}
      </Bar>
      {job ? (
        <SurroundingsContext value={{ subject, roles, job: job.key }}>
          {children}
        </SurroundingsContext>
      ) : (
        <Page name="Start" heading="There is no job yet">
          <Empty title="Nothing can be asked before a job is described">
            Make one with the mutation jobUpsert, for example in <a href="/graphiql">GraphiQL</a>.
          </Empty>
        </Page>
      )}
      <ShortcutHelp />
    </>
  );
}

interface BarProps {
  subject: string;
  roles: readonly string[];
  session: Session;
  children: ReactNode;
}

function Bar({ subject, roles, session, children }: BarProps) {
  const [path] = useLocation();
  return (
    <header className="bar no-print">
      <Link href="/" className="brand">
        Foothold
      </Link>
      <nav aria-label="Rooms">
        <ul>
          {roomsFor(roles).map((room) => (
            <li key={room.path}>
              <Link href={room.path} aria-current={isIn(path, room.path) ? 'page' : undefined}>
                {room.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="bar-end">
        {children}
        <AccountSearch />
        <ThemeChoice />
        <span className="label" title={roles.join(', ')}>
          {subject}
        </span>
        {session.signOut ? (
          <button type="button" className="button button-quiet" onClick={session.signOut}>
            Sign out
          </button>
        ) : null}
      </div>
    </header>
  );
}

function isIn(path: string, room: string): boolean {
  return room === '/' ? path === '/' : path === room || path.startsWith(`${room}/`);
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <select
      className="field"
      aria-label="Colours"
      value={theme}
      onChange={(event) => {
        const chosen = event.target.value as Theme;
        setTheme(chosen);
        applyTheme(chosen);
      }}
    >
      <option value="system">Auto</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  );
}
