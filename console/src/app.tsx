import { type ReactNode, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import type { Session } from './api/sign-in.ts';
import { Page, PageFrame } from './design/page.tsx';
import { Empty, ProblemNotice } from './design/states.tsx';
import { Skeleton } from './design/skeleton/skeleton.tsx';
import { ToastProvider } from './design/messages/toast.tsx';
import { lazyPage, pageAt } from './shell/address/lazy-page.tsx';
import { canOpen, pagesFor, WITHOUT_JOB } from './shell/address/main-pages.ts';
import { Shell } from './shell/shell.tsx';
import { useAppContext } from './shell/app-context.ts';
import { t } from './shell/texts.ts';

const MyWeekPage = lazyPage(() => import('./pages/my-week/my-week-page.tsx'), '/');
const ArchivedJobPage = lazyPage(() => import('./pages/job/archive/archived-job-page.tsx'));

/** The routes of all pages except the home page. */
const PAGES = [
  pageAt('/at-risk', () => import('./pages/at-risk/at-risk-page.tsx')),
  pageAt('/ask-next', () => import('./pages/ask-next/ask-next-page.tsx')),
  pageAt('/ask-next/links', () => import('./pages/ask-next/links-page.tsx')),
  pageAt('/ask-next/campaigns', () => import('./pages/campaigns/campaigns-page.tsx')),
  pageAt('/ask-next/campaigns/:id', () => import('./pages/campaigns/campaign-page.tsx')),
  pageAt('/ask-next/withdrawals', () => import('./pages/ask-next/withdrawals-page.tsx')),
  pageAt('/accounts', () => import('./pages/accounts/accounts-page.tsx')),
  pageAt('/accounts/:externalId', () => import('./pages/account/account-page.tsx')),
  pageAt('/accounts/:externalId/people', () => import('./pages/account/people/people-page.tsx')),
  pageAt('/import', () => import('./pages/import/import-page.tsx')),
  pageAt('/job', () => import('./pages/job/job-page.tsx')),
  pageAt('/job/playbooks', () => import('./pages/playbooks/playbooks-page.tsx')),
  pageAt('/job/new', () => import('./pages/job/new-job-page.tsx')),
  pageAt('/testimonials', () => import('./pages/testimonials/testimonials-page.tsx')),
  pageAt('/portfolio', () => import('./pages/portfolio/portfolio-page.tsx')),
  pageAt('/accuracy', () => import('./pages/accuracy/accuracy-page.tsx')),
  pageAt('/access-tokens', () => import('./pages/access-tokens/access-tokens-page.tsx')),
  pageAt('/settings', () => import('./pages/settings/settings-page.tsx')),
  pageAt('/settings/audit', () => import('./pages/admin/audit-page.tsx')),
  pageAt('/settings/branding', () => import('./pages/admin/branding-page.tsx')),
  pageAt('/settings/users', () => import('./pages/admin/users-page.tsx')),
  pageAt('/settings/data', () => import('./pages/admin/data/data-page.tsx')),
  pageAt('/hotspots', () => import('./pages/hotspots/hotspots-page.tsx')),
  pageAt('/hotspots/:stepKey', () => import('./pages/hotspots/step-page.tsx')),
];

/** The console. Loads code on demand if the first visit does not need it. */
export function App({ session }: { session: Session }) {
  return (
    <Shell session={session}>
      <ToastProvider>
        <Suspense
          fallback={
            <PageFrame>
              <Skeleton what={t('page')} shapes={['heading', 'filters', 'table']} />
            </PageFrame>
          }
        >
          <AllowedPages>
            <Switch>
              <Route path="/" component={Home} />
              {PAGES}
              <Route>
                <Page name={t('notFound')} heading={t('notFoundHeading')}>
                  <Empty title={t('notFoundTitle')}>
                    <Link href="/at-risk">{t('seeAtRisk')}</Link>
                  </Empty>
                </Page>
              </Route>
            </Switch>
          </AllowedPages>
        </Suspense>
      </ToastProvider>
    </Shell>
  );
}

/** Does not render pages that the user may not open, so that they send no requests. */
function AllowedPages({ children }: { children: ReactNode }) {
  const { roles, archived } = useAppContext();
  const [path] = useLocation();
  if (archived && !WITHOUT_JOB.includes(path)) return <ArchivedJobPage job={archived} />;
  if (path === '/' || canOpen(roles, path)) return children;
  return (
    <Page name={t('closed')} heading={t('closedHeading')}>
      <ProblemNotice problem={{ kind: 'no-permission' }} />
    </Page>
  );
}

/**
 * Shows the first page that the user may open. Redirects old URLs of the at-risk list, which used to be here.
 */
function Home() {
  const { roles } = useAppContext();
  const search = useSearch();
  const [firstPage] = pagesFor(roles);
  if (firstPage === undefined) {
    return (
      <Page name={t('noRole')} heading={t('noRole')}>
        <Empty title={t('noRoleTitle')}>{t('noRoleHint')}</Empty>
      </Page>
    );
  }
  const first = firstPage.path;
  if (first !== '/') return <Redirect to={first} replace />;
  const said = new URLSearchParams(search);
  const isOfList = OF_LIST.some((name) => said.has(name));
  return isOfList ? <Redirect to={`/at-risk?${search}`} replace /> : <MyWeekPage />;
}

/** Query parameters that only the at-risk list uses. */
const OF_LIST = [
  'band',
  'owner',
  'segment',
  'renews',
  'arr',
  'step',
  'competitor',
  'rival',
  'missing',
  'confidence',
  'aside',
  'sort',
];
