import { type ReactNode, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import type { Session } from './api/sign-in.ts';
import { Page, PageFrame } from './design/page.tsx';
import { Empty, ProblemNotice } from './design/states.tsx';
import { Skeleton } from './design/skeleton/skeleton.tsx';
import { ToastProvider } from './design/messages/toast.tsx';
import { MyWeekPage } from './pages/my-week/my-week-page.tsx';
import { lazyPage } from './shell/address/lazy-page.ts';
import { mayEnter, roomsFor, WITHOUT_JOB } from './shell/address/rooms.ts';
import { Shell } from './shell/shell.tsx';
import { useSurroundings } from './shell/surroundings.ts';
import { t } from './shell/texts.ts';

const AtRiskPage = lazyPage(() => import('./pages/at-risk/at-risk-page.tsx'));
const AccessTokensPage = lazyPage(() => import('./pages/access-tokens/access-tokens-page.tsx'));
const AccountPage = lazyPage(() => import('./pages/account/account-page.tsx'));
const PeoplePage = lazyPage(() => import('./pages/account/people/people-page.tsx'));
const AskNextPage = lazyPage(() => import('./pages/ask-next/ask-next-page.tsx'));
const LinksPage = lazyPage(() => import('./pages/ask-next/links-page.tsx'));
const CampaignPage = lazyPage(() => import('./pages/campaigns/campaign-page.tsx'));
const CampaignsPage = lazyPage(() => import('./pages/campaigns/campaigns-page.tsx'));
const WithdrawalsPage = lazyPage(() => import('./pages/ask-next/withdrawals-page.tsx'));
const AccountsPage = lazyPage(() => import('./pages/accounts/accounts-page.tsx'));
const ImportPage = lazyPage(() => import('./pages/import/import-page.tsx'));
const AuditPage = lazyPage(() => import('./pages/admin/audit-page.tsx'));
const BrandingPage = lazyPage(() => import('./pages/admin/branding-page.tsx'));
const DataPage = lazyPage(() => import('./pages/admin/data/data-page.tsx'));
const UsersPage = lazyPage(() => import('./pages/admin/users-page.tsx'));
const PlaybooksPage = lazyPage(() => import('./pages/playbooks/playbooks-page.tsx'));
const NewJobPage = lazyPage(() => import('./pages/job/new-job-page.tsx'));
const ArchivedJobPage = lazyPage(() => import('./pages/job/archive/archived-job-page.tsx'));
const JobPage = lazyPage(() => import('./pages/job/job-page.tsx'));
const TestimonialsPage = lazyPage(() => import('./pages/testimonials/testimonials-page.tsx'));
const HotspotsPage = lazyPage(() => import('./pages/hotspots/hotspots-page.tsx'));
const AccuracyPage = lazyPage(() => import('./pages/accuracy/accuracy-page.tsx'));
const PortfolioPage = lazyPage(() => import('./pages/portfolio/portfolio-page.tsx'));
const SettingsPage = lazyPage(() => import('./pages/settings/settings-page.tsx'));
const StepPage = lazyPage(() => import('./pages/hotspots/step-page.tsx'));

/** The console. What a first visit does not need is loaded when it is wanted. */
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
          <OpenRooms>
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/at-risk" component={AtRiskPage} />
              <Route path="/ask-next" component={AskNextPage} />
              <Route path="/ask-next/links" component={LinksPage} />
              <Route path="/ask-next/campaigns" component={CampaignsPage} />
              <Route path="/ask-next/campaigns/:id">
                {({ id }) => <CampaignPage id={decodeURIComponent(id)} />}
              </Route>
              <Route path="/ask-next/withdrawals" component={WithdrawalsPage} />
              <Route path="/accounts" component={AccountsPage} />
              <Route path="/accounts/:externalId">
                {({ externalId }) => <AccountPage externalId={decodeURIComponent(externalId)} />}
              </Route>
              <Route path="/accounts/:externalId/people">
                {({ externalId }) => <PeoplePage externalId={decodeURIComponent(externalId)} />}
              </Route>
              <Route path="/import" component={ImportPage} />
              <Route path="/job" component={JobPage} />
              <Route path="/job/playbooks" component={PlaybooksPage} />
              <Route path="/job/new" component={NewJobPage} />
              <Route path="/testimonials" component={TestimonialsPage} />
              <Route path="/portfolio" component={PortfolioPage} />
              <Route path="/accuracy" component={AccuracyPage} />
              <Route path="/access-tokens" component={AccessTokensPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route path="/settings/audit" component={AuditPage} />
              <Route path="/settings/branding" component={BrandingPage} />
              <Route path="/settings/users" component={UsersPage} />
              <Route path="/settings/data" component={DataPage} />
              <Route path="/hotspots" component={HotspotsPage} />
              <Route path="/hotspots/:stepKey">
                {({ stepKey }) => <StepPage stepKey={decodeURIComponent(stepKey)} />}
              </Route>
              <Route>
                <Page name={t('notFound')} heading={t('notFoundHeading')}>
                  <Empty title={t('notFoundTitle')}>
                    <Link href="/at-risk">{t('seeAtRisk')}</Link>
                  </Empty>
                </Page>
              </Route>
            </Switch>
          </OpenRooms>
        </Suspense>
      </ToastProvider>
    </Shell>
  );
}

/** What is behind a door that is shut is not even asked for. */
function OpenRooms({ children }: { children: ReactNode }) {
  const { roles, archived } = useSurroundings();
  const [path] = useLocation();
  if (archived && !WITHOUT_JOB.includes(path)) return <ArchivedJobPage job={archived} />;
  if (path === '/' || mayEnter(roles, path)) return children;
  return (
    <Page name={t('closed')} heading={t('closedHeading')}>
      <ProblemNotice problem={{ kind: 'no-permission' }} />
    </Page>
  );
}

/** The first page that the user may open. Addresses of the list that was here before still lead to it. */
function Home() {
  const { roles } = useSurroundings();
  const search = useSearch();
  const first = roomsFor(roles)[0]?.path ?? '/';
  if (first !== '/') return <Redirect to={first} replace />;
  const said = new URLSearchParams(search);
  const isOfList = OF_LIST.some((name) => said.has(name));
  return isOfList ? <Redirect to={`/at-risk?${search}`} replace /> : <MyWeekPage />;
}

/** What only addresses of the list of accounts at risk say. */
const OF_LIST = [
  'band',
  'owner',
  'segment',
  'renews',
  'arr',
  'step',
  'rival',
  'missing',
  'confidence',
  'aside',
  'sort',
];
