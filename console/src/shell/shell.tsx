import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { problemOf } from '../api/problem.ts';
import type { Session } from '../api/sign-in.ts';
import { useLastValue } from '../api/use-last-value.ts';
import { PageFrame } from '../design/page.tsx';
import { ProblemNotice } from '../design/states.tsx';
import { Skeleton } from '../design/skeleton/skeleton.tsx';
import { NamedJobDocument, ViewerDocument } from '../generated/graphql.ts';
import { useQueryParams } from './address/query-params.ts';
import { chosenJob } from './address/chosen-job.ts';
import { Mark } from './mark.tsx';
import { DueCount } from './due-count.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { lazyPage } from './address/lazy-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PaletteButton } from './palette/palette-button.tsx';
import { useJobInAddress } from './address/job-address.ts';
import { isIn, pagesFor, WITHOUT_JOB } from './address/main-pages.ts';
import { useScrollMemory } from './address/scroll-memory.ts';
import { ShortcutHelp } from './shortcuts.tsx';
import { CurrentAppContext } from './app-context.ts';
import { TokenForm } from './viewer/token-form.tsx';
import { t } from './texts.ts';
import { UserMenu } from './viewer/user-menu.tsx';

const NewJobPage = lazyPage(() => import('../pages/job/new-job-page.tsx'));

/** The frame around every page: menu, search, user menu and job selection. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  const params = useQueryParams();
  const [path] = useLocation();
  useScrollMemory();
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  const known = useLastValue(data?.viewer ? data : null);
  const jobs = known?.jobs?.nodes ?? [];
  const named = useNamedJob(known ? jobs : null, params.one('job'));
  const archived = named.job?.archivedAt == null ? null : named.job;
  const shown = named.job ? [...jobs, named.job] : jobs;
  const job = named.isAsked || archived ? undefined : chosenJob(shown, params.one('job'));
  useJobInAddress(job?.key);
  if (!known?.viewer) {
    const problem = problemOf(error, data?.viewer != null);
    const { takeToken, wasRejected } = session;
    return (
      <>
        <header className="bar no-print">
          <Brand />
        </header>
        <PageFrame>
          {problem?.kind === 'signed-out' && takeToken ? (
            <TokenForm onToken={takeToken} wasRejected={wasRejected} />
          ) : problem ? (
            <ProblemNotice problem={problem} retry={() => ask({ requestPolicy: 'network-only' })} />
          ) : (
            <Skeleton what="Foothold" shapes={['heading', 'table']} />
          )}
        </PageFrame>
      </>
    );
  }
  const { subject, roles } = known.viewer;
  const email = known.viewer.email ?? null;
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Bar subject={subject} email={email} roles={roles} session={session}>
        {jobs.length > 1 && job ? (
          <select
            className="field"
            aria-label={t('job')}
            value={job.key}
            onChange={(event) => params.set({ job: event.target.value })}
          >
            {jobs.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        ) : null}
      </Bar>
      <OfflineBanner />
      <PageBoundary path={path}>
        {job || archived || WITHOUT_JOB.includes(path) ? (
          <CurrentAppContext value={{ subject, roles, email, job: job?.key ?? '', archived }}>
            {children}
          </CurrentAppContext>
        ) : named.isAsked ? (
          <PageFrame>
            <Skeleton what={t('page')} shapes={['heading', 'table']} />
          </PageFrame>
        ) : (
          <Suspense
            fallback={
              <PageFrame>
                <Skeleton what={t('page')} shapes={['heading', 'form']} />
              </PageFrame>
            }
          >
            <NewJobPage />
          </Suspense>
        )}
      </PageBoundary>
      <ShortcutHelp />
    </>
  );
}

/** The job named in the URL if it is not an active one. Null if there is none. */
function useNamedJob(jobs: readonly { key: string }[] | null, key: string | null) {
  const isOther = jobs !== null && (key ?? '') !== '' && !jobs.some((job) => job.key === key);
  const [{ data, error, fetching }] = useQuery({
    query: NamedJobDocument,
    variables: { job: key ?? '' },
    pause: !isOther,
  });
  // Ignores data of a previously named job until the response has arrived.
  const answered = data?.job?.key === key || (data?.job === null && !fetching) ? data : undefined;
  const isAsked = isOther && !answered && !error;
  return { job: isOther ? (answered?.job ?? null) : null, isAsked };
}

function Brand() {
  return (
    <Link href="/" className="brand">
      <Mark />
      Foothold
    </Link>
  );
}

interface BarProps {
  subject: string;
  email: string | null;
  roles: readonly string[];
  session: Session;
  children: ReactNode;
}

function Bar({ subject, email, roles, session, children }: BarProps) {
  const [path] = useLocation();
  const menu = useRef<HTMLElement>(null);
  // On a phone, the menu is wider than the screen, so scroll to the current item.
  useEffect(() => {
    const here = menu.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <header className="bar no-print">
      <Brand />
      <nav aria-label={t('pages')} ref={menu}>
        <ul>
          {pagesFor(roles).map((page) => (
            <li key={page.path}>
              <Link href={page.path} aria-current={isIn(path, page.path) ? 'page' : undefined}>
                {t(`mainPages.${page.name}`)}
                {page.path === '/' ? <DueCount email={email} /> : null}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="bar-end">
        {children}
        <PaletteButton roles={roles} />
        <UserMenu subject={subject} roles={roles} session={session} />
      </div>
    </header>
  );
}
